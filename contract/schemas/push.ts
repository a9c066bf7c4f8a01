/** News to browsers that are closed: who sends, to which browser, and what arrives in its service worker. */
import * as z from 'zod';
import { LocaleSchema } from './person';

const base64url = (bytes: number) =>
  z
    .string()
    .regex(
      new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}=?$`),
      `must be ${bytes} bytes in base64url`,
    );

/** For `applicationServerKey`: an uncompressed point on P-256. */
export const PushKeySchema = z.object({ publicKey: base64url(65) });

/** What `PushSubscription.toJSON()` gives, and the language the page is in. */
export const PushSubscriptionRequestSchema = z.object({
  endpoint: z.string().max(2_048),
  keys: z.object({ p256dh: base64url(65), auth: base64url(16) }),
  locale: LocaleSchema,
});
export const PushEndpointRequestSchema = z.object({ endpoint: z.string().max(2_048) });

export const PushStateSchema = z.object({ subscribed: z.boolean() });

/** What the service worker is handed, as JSON. An older version never replaces a newer one of the same tag. */
export const PushMessageSchema = z.object({
  title: z.string(),
  body: z.string(),
  /** Where a press on it leads, on the web app's own origin. */
  url: z.string(),
  /** One per order, so that the latest news stands instead of the one before. */
  tag: z.string(),
  version: z.int().min(1),
});
export type PushMessage = z.infer<typeof PushMessageSchema>;
