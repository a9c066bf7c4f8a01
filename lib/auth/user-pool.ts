/** The user pool as openid-client knows it: discovered at first use, and again after that failed. */
import 'server-only';
import { decodeJwt } from 'jose';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  Configuration,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import { issuerForms } from '@/contract/issuer';
import { type Env, isPlainHttp } from '@/lib/env';

export interface UserPool {
  /** Runs `work`; a token answer that names the pool by its other form is read once more as of that form. */
  ask<Result>(work: (config: Configuration) => Promise<Result>): Promise<Result>;
}

const timeoutSeconds = 10;
export const toleranceSeconds = 60;

export function openUserPool({ issuer, clientId, clientSecret }: Env['oidc']): UserPool {
  const [, otherName] = issuerForms(issuer);
  // Cognito takes the secret either way; without one the client is public and PKCE alone proves it.
  const proof = clientSecret ? ClientSecretBasic(clientSecret) : None();
  const metadata = { id_token_signed_response_alg: 'RS256', [clockTolerance]: toleranceSeconds };
  let discovered: Promise<Known> | undefined;

  const discover = async (): Promise<Known> => {
    const own = await discovery(new URL(issuer), clientId, metadata, proof, {
      timeout: timeoutSeconds,
      // The signature is checked too, not only the channel it came through.
      execute: [enableNonRepudiationChecks, ...(isPlainHttp(issuer) ? [allowInsecureRequests] : [])],
    });
    if (otherName === undefined) return { own };
    const { supportsPKCE: _, ...server } = own.serverMetadata();
    const other = new Configuration({ ...server, issuer: otherName }, clientId, metadata, proof);
    enableNonRepudiationChecks(other);
    other.timeout = timeoutSeconds;
    readTwice(own, other, otherName);
    return { own, other };
  };

  return {
    async ask(work) {
      discovered ??= discover().catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
      const { own, other } = await discovered;
      try {
        return await work(own);
      } catch (error) {
        if (!other) throw error;
        return work(other).catch(() => {
          throw error;
        });
      }
    },
  };
}

interface Known {
  readonly own: Configuration;
  /** Reads only what was held back for it, and sends nothing to the token endpoint by itself. */
  readonly other?: Configuration;
}

/** A code is good for one request, so an answer that is `other`'s to judge is kept for it. */
function readTwice(own: Configuration, other: Configuration, otherName: string): void {
  const { token_endpoint: tokenEndpoint } = own.serverMetadata();
  const heldBack = new Map<string, Response>();
  own[customFetch] = async (url, init) => {
    const response = await fetch(url, requestOf(init));
    const isOther = url === tokenEndpoint && (await issuerIn(response.clone())) === otherName;
    if (isOther) heldBack.set(String(init.body), response.clone());
    return response;
  };
  other[customFetch] = async (url, init) => {
    if (url !== tokenEndpoint) return fetch(url, requestOf(init));
    const key = String(init.body);
    const response = heldBack.get(key);
    heldBack.delete(key);
    if (!response) throw new TypeError('There was no answer that names the pool by its other form');
    return response;
  };
}

type FetchOptions = Parameters<NonNullable<Configuration[typeof customFetch]>>[1];

/** What is sent has a form for its body, or none. */
function requestOf({ signal, body, headers, method, redirect }: FetchOptions): RequestInit {
  const form = body instanceof URLSearchParams && { body };
  return { headers, method, redirect, ...form, ...(signal && { signal }) };
}

/** The issuer that an ID token names, before anything of it is believed. */
async function issuerIn(response: Response): Promise<string | undefined> {
  try {
    const answer: unknown = await response.json();
    const named = typeof answer === 'object' && answer !== null && 'id_token' in answer && answer.id_token;
    return typeof named === 'string' ? decodeJwt(named).iss : undefined;
  } catch {
    return undefined;
  }
}
