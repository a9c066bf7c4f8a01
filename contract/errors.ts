/** Every error Baedal answers: its code, its status, and its body (RFC 9457 problem+json). */
import * as z from 'zod';

/** Code → status. Exhaustive: a code that is not here does not exist. */
export const errorStatus = {
  /** The body is not JSON, or not UTF-8. */
  MALFORMED_BODY: 400,
  /** A mutation came without `Idempotency-Key`, or with one that is not 8 to 128 visible characters. */
  IDEMPOTENCY_KEY_REQUIRED: 400,
  /** No token, or one that does not verify. */
  UNAUTHENTICATED: 401,
  /** The person is known but lacks the group. */
  FORBIDDEN: 403,
  /** It does not exist, or is somebody else's: both look the same from outside. */
  NOT_FOUND: 404,
  /** The body is larger than the service reads. */
  BODY_TOO_LARGE: 413,
  /** The order, delivery or offer has moved on; `current` says to where. */
  STATE_CHANGED: 409,
  /** Another rider was faster. */
  ALREADY_TAKEN: 409,
  /** The deadline passed: the accept deadline of an order, or the life of an offer. */
  EXPIRED: 409,
  /** The server's total differs from `expectedTotalMinor`; `current` is the new quote. */
  PRICE_CHANGED: 409,
  /** The same key is still being worked on; ask again. */
  IDEMPOTENCY_IN_PROGRESS: 409,
  /** The code read from the bag is not this order's. */
  CODE_MISMATCH: 422,
  /** The same key came before with another body. */
  IDEMPOTENCY_KEY_REUSED: 422,
  /** A field does not have the agreed form; `errors` names each one. */
  VALIDATION_FAILED: 422,
  /** The basket cannot be ordered as it stands; `errors` has every reason at once. */
  CHECKOUT_REFUSED: 422,
  /** Something broke here; the request id finds it in the log. */
  INTERNAL: 500,
  /** From the web app's proxy: what answered does not have the agreed form. */
  ANSWER_INVALID: 502,
  /** From the web app's proxy: the gateway could not be reached. */
  GATEWAY_UNREACHABLE: 502,
  /** Starting, stopping, or the database does not answer; from the proxy: nor does the sign-in service. */
  UNAVAILABLE: 503,
  /** From the web app's proxy: the gateway did not answer in time. */
  GATEWAY_TIMEOUT: 504,
} as const;

export type ErrorCode = keyof typeof errorStatus;
export type ErrorStatus = (typeof errorStatus)[ErrorCode];
export const errorCodes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]];
export const ErrorCodeSchema = z.enum(errorCodes);

/**
 * Why a basket cannot be ordered. The customer's screen has a sentence for each. `SLOT_REQUIRED` comes beside
 * `STORE_CLOSED` or `STORE_PAUSED` where it could be ordered for later; its `at` is the first free slot.
 */
export const checkoutIssueCodes = [
  'STORE_CLOSED',
  'STORE_PAUSED',
  'ITEMS_REQUIRED',
  'ITEM_UNAVAILABLE',
  'OPTION_UNAVAILABLE',
  'OPTIONS_INVALID',
  'QUANTITY_INVALID',
  'MIN_ORDER_NOT_MET',
  'MAX_BASKET_EXCEEDED',
  'ADDRESS_REQUIRED',
  'ADDRESS_DETAIL_REQUIRED',
  'ADDRESS_NOT_FOUND',
  'OUT_OF_AREA',
  'PHONE_REQUIRED',
  'PHONE_INVALID',
  'NOTE_TOO_LONG',
  'SLOT_REQUIRED',
  'SLOT_UNAVAILABLE',
  'CASH_TOO_LITTLE',
  'COUPON_UNAVAILABLE',
] as const;
export type CheckoutIssueCode = (typeof checkoutIssueCodes)[number];

/**
 * Why a coupon cannot be used: no such code, not yet, no longer (or as many as may have used it), at another restaurant
 * only, too little ordered (`amountMinor` more is needed), or used by this person before.
 */
export const couponReasons = ['unknown', 'early', 'over', 'elsewhere', 'minimum', 'used'] as const;
export type CouponReason = (typeof couponReasons)[number];

/** One reason, with the field it is about (`lines.0.options`, `address.detail`) and numbers that explain it. */
export const CheckoutIssueSchema = z.object({
  code: z.enum(checkoutIssueCodes),
  field: z.string(),
  lineId: z.string().optional(),
  /** For instance the option group without a choice, or how much is missing to the minimum. */
  about: z
    .object({
      name: z.object({ ko: z.string(), en: z.string() }).optional(),
      amountMinor: z.int().optional(),
      at: z.iso.datetime().optional(),
      coupon: z.enum(couponReasons).optional(),
    })
    .optional(),
});
export type CheckoutIssue = z.infer<typeof CheckoutIssueSchema>;

/** One field that is wrong: its path with dots, a code, and a sentence for the developer. */
export const FieldErrorSchema = z.object({
  field: z.string(),
  code: z.string(),
  message: z.string(),
  lineId: z.string().optional(),
  about: CheckoutIssueSchema.shape.about,
});
export type FieldError = z.infer<typeof FieldErrorSchema>;

/** The body of every error a service answers. `current` is the resource as it is now, on a 409. */
export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ErrorCodeSchema,
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(FieldErrorSchema).default([]),
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof ProblemSchema>;
