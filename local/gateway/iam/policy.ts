/** Identity policies, as far as calling an API needs them. Source: api-gateway-control-access-using-iam-policies-to-invoke-api. */

export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** ARNs with `*` and `?`. */
  readonly resources: readonly string[];
}

/** Nothing is allowed that no statement allows, and a Deny outdoes every Allow. */
export function isAllowed(statements: readonly PolicyStatement[], action: string, resource: string): boolean {
  const applies = (statement: PolicyStatement) =>
    statement.actions.some((pattern) => globMatches(pattern.toLowerCase(), action.toLowerCase())) &&
    statement.resources.some((pattern) => globMatches(pattern, resource));
  const relevant = statements.filter(applies);
  return relevant.length > 0 && relevant.every(({ effect }) => effect === 'Allow');
}

/** `arn:aws:execute-api:{region}:{account}:{api}/{stage}/{METHOD}/{path}`; the path without stage and first slash. */
export function invokeArn(call: {
  readonly region: string;
  readonly accountId: string;
  readonly apiId: string;
  /** `$default` is written as it is. */
  readonly stage: string;
  readonly method: string;
  readonly path: string;
}): string {
  const { region, accountId, apiId, stage, method, path } = call;
  return `arn:aws:execute-api:${region}:${accountId}:${apiId}/${stage}/${method}${path}`;
}

/** Without regular expressions: a policy is data, and must not be able to make the gateway think for long. */
function globMatches(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  let position = 0;
  while (position < text.length) {
    if (pattern[at] === '*') {
      star = at;
      resume = position;
      at += 1;
    } else if (pattern[at] === '?' || (at < pattern.length && pattern[at] === text[position])) {
      at += 1;
      position += 1;
    } else if (star !== -1) {
      resume += 1;
      at = star + 1;
      position = resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
