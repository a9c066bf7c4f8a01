/** AWS_IAM: what a signature of the AWS SDK's own signer opens, and what it does not. Needs credentials that may call. */
import { strict as assert } from 'node:assert';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import {
  type Answer,
  assertOwnAnswer,
  type Call,
  type ConformanceCase,
  call,
  type Need,
  type Target,
} from './case';

interface Signing {
  readonly region?: string;
  readonly service?: string;
  readonly at?: Date;
}

/** A call below the stage, signed; the path must be plain and without a query. */
async function sign(target: Target, path: string, options: Call = {}, signing: Signing = {}): Promise<Call> {
  if (!target.credentials) throw new Error('the case needs credentials');
  const { hostname, host, pathname, protocol } = new URL(target.url);
  const { method = 'GET', headers = {}, body } = options;
  const signer = new SignatureV4({
    service: signing.service ?? 'execute-api',
    region: signing.region ?? target.credentials.region,
    credentials: target.credentials,
    sha256: Sha256,
  });
  const signed = await signer.sign(
    {
      method,
      protocol,
      hostname,
      path: (pathname === '/' ? '' : pathname) + path,
      headers: { ...headers, host },
      ...(body !== undefined && { body }),
    },
    signing.at ? { signingDate: signing.at } : {},
  );
  return { ...options, headers: signed.headers };
}

function withSecret(target: Target, secretAccessKey: string): Target {
  const { credentials } = target;
  return credentials ? { ...target, credentials: { ...credentials, secretAccessKey } } : target;
}

function assertAdmitted({ status, body }: Answer): void {
  // A service may refuse what the gateway let pass; it says so in words of its own.
  assert.notEqual(body, '{"message":"Forbidden"}');
  assert.ok(status !== 404, body);
}

const guide = 'http-api-access-control-iam';

/** The cases for a route that asks for IAM, by GET and by POST. */
export function signedCases(path: string, alsoNeeds: readonly Need[]): readonly ConformanceCase[] {
  const needs: readonly Need[] = [...alsoNeeds, 'credentials'];
  const refused = (
    name: string,
    make: (target: Target) => Promise<Call>,
    at: (path: string) => string = (own) => own,
  ): ConformanceCase => ({
    name: `IAM: ${name} is Forbidden`,
    source: `${guide}; yulin, observed`,
    needs,
    async check(target) {
      assertOwnAnswer(await call(target, at(path), await make(target)), 403, 'Forbidden');
    },
  });
  const post: Call = { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } };
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  return [
    {
      name: 'IAM: a call signed by the AWS SDK passes, with and without a body',
      source: guide,
      needs,
      async check(target) {
        assertAdmitted(await call(target, path, await sign(target, path)));
        assertAdmitted(await call(target, path, await sign(target, path, post)));
      },
    },
    refused('a signature for another Region', (target) => sign(target, path, {}, { region: 'xx-test-1' })),
    refused('a signature for another service', (target) => sign(target, path, {}, { service: 's3' })),
    refused('a signature of twenty minutes ago', (target) => sign(target, path, {}, { at: later(-20) })),
    refused('a signature of twenty minutes ahead', (target) => sign(target, path, {}, { at: later(20) })),
    refused('another body than was signed', async (target) => ({
      ...(await sign(target, path, post)),
      body: '{"a":2}',
    })),
    refused('another method than was signed', async (target) => ({
      ...(await sign(target, path, { method: 'GET' })),
      method: 'POST',
    })),
    refused(
      'another query than was signed',
      (target) => sign(target, path),
      (own) => `${own}?a=1`,
    ),
    refused('a header changed after signing', async (target) => {
      const signed = await sign(target, path, { headers: { 'x-note': 'a' } });
      return { ...signed, headers: { ...signed.headers, 'x-note': 'b' } };
    }),
    refused('a guessed secret', (target) => sign(withSecret(target, 'guessed'), path)),
  ];
}
