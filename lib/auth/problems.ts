/** Which sign-in problems have a page. No secrets, no server code: the page's route and its messages use it. */

/**
 * `refused`: signed in, but the services do not accept it. `waiting`: signed in, but the user pool does not renew the
 * expired tokens now.
 */
export const signInProblems = [
  'cancelled',
  'expired',
  'cookies',
  'unavailable',
  'clock',
  'waiting',
  'refused',
  'unknown',
] as const;
export type SignInProblem = (typeof signInProblems)[number];

export function isSignInProblem(value: string): value is SignInProblem {
  return signInProblems.some((problem) => problem === value);
}
