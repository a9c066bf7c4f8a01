/** Switches that make the pool misbehave, for tests of those who rely on it. They exist in test mode only. */
import * as z from 'zod';

export const endpoints = ['token', 'revoke', 'userInfo', 'discovery', 'jwks'] as const;
export type Endpoint = (typeof endpoints)[number];

export const FaultsSchema = z.strictObject({
  /** Tokens name a key that is not in the JWKS. */
  wrongKid: z.boolean().optional(),
  /** Tokens carry the pool's UPDATED issuer form. */
  otherIssuer: z.boolean().optional(),
  /** Tokens are past their end when they are given out. */
  expired: z.boolean().optional(),
  /** ID tokens carry another nonce than was sent; `absent` leaves it out. */
  nonce: z.enum(['wrong', 'absent']).optional(),
  /** The pool's clock is off by so much, in what it writes into tokens. */
  clockOffsetSeconds: z.int().min(-86_400).max(86_400).optional(),
  /** Adds to both tokens until each is longer than this. */
  tokensLongerThan: z.int().min(0).max(16_384).optional(),
  /** Adds so many groups to both tokens. */
  extraGroups: z.int().min(0).max(300).optional(),
  /** These endpoints answer 500. */
  failing: z.array(z.enum(endpoints)).optional(),
  /** These endpoints answer late. */
  slow: z.object({ endpoints: z.array(z.enum(endpoints)), ms: z.int().min(0).max(60_000) }).optional(),
  /** Authorize sends back an error in place of a code or a page. */
  callbackError: z
    .object({ error: z.string().min(1), description: z.string().optional(), withState: z.boolean() })
    .optional(),
});
export type Faults = z.output<typeof FaultsSchema>;

/** The faults of the moment; none until set. */
export interface FaultSwitches {
  current: Faults;
}

export const noFaults: Faults = {};
