import * as z from 'zod';

/** What a health route answers: `ready` once migrations are applied and the database answers. */
export const HealthSchema = z.object({
  status: z.literal('ready'),
  service: z.enum(['customer', 'restaurant', 'rider']),
  version: z.string(),
});
export type Health = z.infer<typeof HealthSchema>;
