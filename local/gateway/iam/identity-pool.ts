/**
 * A Cognito identity pool: takes a person's ID token and gives AWS credentials for an hour.
 * Source: Cognito Federated Identities API reference, GetId and GetCredentialsForIdentity.
 */
import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../clock';
import { assumedTexts, claimError, inspectToken, TokenError, verifySignature } from '../jwt-token';
import { type KeySet, KeySetError } from '../key-set';
import type { CredentialStore } from './credentials';
import type { PolicyStatement } from './policy';

export interface IdentityPoolOptions {
  /** `ap-northeast-2:2b8a0f5e-…`: Region, colon, UUID. */
  readonly identityPoolId: string;
  readonly accountId: string;
  /** The user pool, and the app clients whose ID tokens count. */
  readonly issuer: string;
  readonly clientIds: readonly string[];
  /** What the authenticated role may do. */
  readonly statements: readonly PolicyStatement[];
  readonly credentials: CredentialStore;
  readonly keySet: KeySet;
  readonly clock: Clock;
}

/** A refusal with its `__type`. */
export class IdentityPoolError extends Error {
  constructor(
    readonly type: 'NotAuthorizedException' | 'ResourceNotFoundException' | 'InvalidParameterException',
    message: string,
  ) {
    super(message);
  }
}

export interface IdentityPool {
  /** Answers one of the two operations. Throws `IdentityPoolError`. */
  run(operation: string, input: unknown): Promise<unknown>;
}

const LoginsSchema = z.record(z.string(), z.string()).default({});
const GetIdSchema = z.object({ IdentityPoolId: z.string(), Logins: LoginsSchema });
const GetCredentialsSchema = z.object({ IdentityId: z.string(), Logins: LoginsSchema });

const validSeconds = 3_600;

export function createIdentityPool(options: IdentityPoolOptions): IdentityPool {
  const { identityPoolId, issuer, clientIds, clock, keySet } = options;
  const region = identityPoolId.split(':')[0] ?? '';
  /** Logins name the provider by its issuer without the scheme. */
  const provider = issuer.replace(/^\w+:\/\//, '');

  /** The person of the ID token among the logins. */
  async function subjectOf(logins: Readonly<Record<string, string>>): Promise<string> {
    const [[name, token] = [], ...more] = Object.entries(logins);
    if (name === undefined || token === undefined) {
      throw refused('Unauthenticated access is not supported for this identity pool.');
    }
    if (name !== provider || more.length > 0) {
      throw refused('Token is not from a supported provider of this identity pool.');
    }
    try {
      const kid = inspectToken(token, issuer);
      const key = keySet.cached(kid) ?? (await keySet.find(kid));
      if (!key) throw new TokenError(assumedTexts.key);
      const claims = verifySignature(token, key);
      const nowSeconds = clock.now().getTime() / 1000;
      const error = claimError(claims, { issuer, audience: clientIds }, { nowSeconds, leewaySeconds: 0 });
      if (error) throw new TokenError(error);
      if (claims['token_use'] !== 'id') throw new TokenError('not an ID token');
      return z.string().parse(claims['sub']);
    } catch (cause) {
      if (cause instanceof TokenError || cause instanceof KeySetError) {
        throw refused(`Invalid login token. ${cause.message}`);
      }
      throw cause;
    }
  }

  /** The same person has the same identity, also after a restart. */
  function identityOf(subject: string): string {
    const hex = createHash('sha256').update(`${identityPoolId} ${provider} ${subject}`).digest('hex');
    const parts = [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20, 32),
    ];
    return `${region}:${parts.join('-')}`;
  }

  function issue(identityId: string) {
    const expiresAt = new Date(clock.now().getTime() + validSeconds * 1000);
    const accessKeyId = `ASIA${randomBytes(10).toString('hex').toUpperCase().slice(0, 16)}`;
    const secretAccessKey = randomBytes(30).toString('base64');
    const sessionToken = randomBytes(120).toString('base64');
    const arn = `arn:aws:sts::${options.accountId}:assumed-role/baedal-authenticated/CognitoIdentityCredentials`;
    const principal = { accountId: options.accountId, arn, statements: options.statements };
    options.credentials.add({ accessKeyId, secretAccessKey, sessionToken, expiresAt, principal });
    return {
      IdentityId: identityId,
      Credentials: {
        AccessKeyId: accessKeyId,
        SecretKey: secretAccessKey,
        SessionToken: sessionToken,
        Expiration: Math.floor(expiresAt.getTime() / 1000),
      },
    };
  }

  return {
    async run(operation, input) {
      if (operation === 'GetId') {
        const { IdentityPoolId, Logins } = parse(GetIdSchema, input);
        if (IdentityPoolId !== identityPoolId) {
          throw new IdentityPoolError(
            'ResourceNotFoundException',
            `IdentityPool '${IdentityPoolId}' not found.`,
          );
        }
        return { IdentityId: identityOf(await subjectOf(Logins)) };
      }
      if (operation === 'GetCredentialsForIdentity') {
        const { IdentityId, Logins } = parse(GetCredentialsSchema, input);
        if (IdentityId !== identityOf(await subjectOf(Logins))) {
          throw refused('Access to Identity is forbidden.');
        }
        return issue(IdentityId);
      }
      throw new IdentityPoolError('InvalidParameterException', `Unknown operation ${operation}`);
    },
  };
}

function refused(message: string): IdentityPoolError {
  return new IdentityPoolError('NotAuthorizedException', message);
}

function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new IdentityPoolError('InvalidParameterException', z.prettifyError(parsed.error));
}
