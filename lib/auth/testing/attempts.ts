/** Attempts to sign in against a stub pool, with jars for browsers. */
import { createProvider, type Provider } from '../provider';
import { finishSignIn, type SignInStep, startSignIn } from '../sign-in';
import { openSession, type StoredSession } from '../stored-session';
import { type Jar, newKey, sessionLike, sessionSeconds } from './parts';
import { appOrigin } from './stub-env';
import { type Bend, StubProvider } from './stub-provider';

const keys = [newKey()];

/** A session of an hour ago. */
export const current = () => sessionLike({ signedInAt: Math.floor(Date.now() / 1000) - 3_600 });

export class Attempts {
  readonly keys = keys;

  private constructor(
    readonly pool: StubProvider,
    public provider: Provider,
  ) {}

  static async start(): Promise<Attempts> {
    const pool = await new StubProvider().start();
    return new Attempts(pool, providerOf(pool, pool.secret));
  }

  /** From now on as an app client without a secret. */
  becomePublic(): void {
    this.provider = providerOf(this.pool);
  }

  /** From now on under the name `issuer`, in discovery and in tokens. */
  call(issuer: string): void {
    this.pool.issuer = issuer;
    this.provider = providerOf(this.pool, this.pool.secret);
  }

  parts(jar: Jar, now = Date.now()) {
    return { provider: this.provider, keys, jar, now, sessionSeconds };
  }

  sessionIn(jar: Jar): StoredSession | null {
    return openSession(jar, keys, Date.now());
  }

  /** Leaves for the hosted UI; the jar keeps what it was given. */
  async leave(jar: Jar, to = '/orders', options = { lang: 'ko', again: false }): Promise<URL> {
    const step = await startSignIn(to, options, this.parts(jar));
    if (step.kind !== 'leave') throw new Error(`left with ${step.kind}`);
    jar.take(step.cookies);
    return step.url;
  }

  async comeBack(jar: Jar, search: string, now = Date.now()): Promise<SignInStep> {
    const step = await finishSignIn(search, this.parts(jar, now));
    jar.take(step.cookies);
    return step;
  }

  /** There and back, with the pool bent. */
  async attempt(jar: Jar, bend: Bend = {}): Promise<SignInStep> {
    this.pool.bend = bend;
    // The password is asked for, so that a session of just now does not keep anybody from it.
    const url = await this.leave(jar, '/orders', { lang: 'ko', again: true });
    return this.comeBack(jar, this.pool.signIn(url));
  }
}

function providerOf(pool: StubProvider, clientSecret?: string): Provider {
  const oidc = { issuer: pool.issuer, clientId: pool.clientId, ...(clientSecret && { clientSecret }) };
  return createProvider({ appOrigin, hostedUiUrl: pool.origin, oidc });
}
