/** Every word on the pages of the hosted UI; both languages have all of them, held by the type. */
export interface Texts {
  readonly languageName: string;
  readonly switchLanguage: string;
  readonly signInTitle: string;
  readonly signInLead: string;
  readonly email: string;
  readonly password: string;
  readonly newPassword: string;
  readonly passwordHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly code: string;
  readonly signIn: string;
  readonly demoTitle: string;
  readonly demoLead: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly noGroup: string;
  readonly forgotLink: string;
  readonly noAccount: string;
  readonly haveAccount: string;
  readonly signUpTitle: string;
  readonly signUpLead: string;
  readonly signUp: string;
  readonly confirmTitle: string;
  readonly confirmLead: (email: string) => string;
  readonly confirm: string;
  readonly resend: string;
  readonly localCode: string;
  readonly forgotTitle: string;
  readonly forgotLead: string;
  readonly sendCode: string;
  readonly resetTitle: string;
  readonly resetLead: (email: string) => string;
  readonly changePassword: string;
  readonly backToSignIn: string;
  /** Pressed onto pages that go no further. */
  readonly stamp: string;
  readonly problems: string;
  readonly notes: Readonly<Record<Note, string>>;
  readonly errorTitle: string;
  readonly errorReasons: Readonly<Record<ErrorReason, string>>;
  readonly errorDetail: string;
  readonly toApp: string;
  readonly startAgain: string;
  readonly formTitle: string;
  readonly formReasons: Readonly<Record<FormReason, string>>;
  readonly notFoundTitle: string;
  readonly notFoundLead: string;
  readonly failedTitle: string;
  readonly failedLead: string;
}

export const notes = [
  'wrong-password',
  'too-many-attempts',
  'disabled',
  'took-too-long',
  'email-invalid',
  'email-taken',
  'name-missing',
  'password-missing',
  'password-short',
  'password-long',
  'password-simple',
  'code-missing',
  'code-wrong',
  'code-expired',
  'not-confirmed',
  'code-sent',
  'confirmed',
  'password-changed',
  'signed-out',
] as const;
/** Something to say about what was just done. */
export type Note = (typeof notes)[number];

export const errorReasons = [
  'redirect_mismatch',
  'invalid_request',
  'missing',
  'logout_uri',
  'unknown',
] as const;
export type ErrorReason = (typeof errorReasons)[number];

export type FormReason = 'cookies' | 'origin';
