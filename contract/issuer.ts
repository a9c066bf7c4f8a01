/** The names of a user pool. AWS has two forms of one issuer, and a pool may be moved from the older to the newer. */

const cognito = /^https:\/\/(issuer-)?(cognito-idp\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/[\w-]+)$/;

/** `issuer` first, and for a pool on AWS its other form: tokens may name either (both have the same keys). */
export function issuerForms(issuer: string): readonly [own: string, other?: string] {
  const [, prefix, rest] = cognito.exec(issuer) ?? [];
  if (rest === undefined) return [issuer];
  return [issuer, `https://${prefix === undefined ? 'issuer-' : ''}${rest}`];
}
