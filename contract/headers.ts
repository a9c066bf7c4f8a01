/** Header names that both sides agreed on and no standard has. */

/**
 * The person's access token where `Authorization` holds a signature for the gateway (AWS_IAM routes). Services verify
 * it exactly as they verify a bearer token.
 */
export const personTokenHeader = 'x-person-token';
