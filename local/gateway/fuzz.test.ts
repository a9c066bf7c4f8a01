import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from './clock';
import { readSignature, signatureHolds } from './iam/signature';
import { compileRoutes } from './routing';
import { type Gateway, startGateway } from './server';
import { parseTarget, segmentsOf } from './target';
import { startBackend, type TestBackend } from './testing/backend';
import { describeTestApi, openRoute } from './testing/describe';
import { sendRaw } from './testing/raw';

describe('routing, whatever the path', () => {
  const keys = ['GET /a/{x}', 'GET /a/b', 'ANY /{x}/b', 'GET /a/{rest+}', 'GET /{x}/{y}/c', '$default'];
  const segment = fc.constantFrom('a', 'b', 'c', '', '.', '..', '%2e%2e', '%2f', 'A', '{x}', '%', 'a%2fb');

  it('does not depend on the order in which routes were made', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(keys), fc.array(segment, { maxLength: 4 }), (some, segments) => {
        const match = (list: readonly string[]) =>
          compileRoutes(list.map(openRoute)).match('GET', segments)?.route.description.key;
        expect(match(some)).toBe(match([...some].sort()));
      }),
    );
  });

  it('takes a route only if its literal segments stand in the path, and no parameter is empty or made of dots', () => {
    const routes = compileRoutes(keys.map(openRoute));
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const match = routes.match('GET', segments);
        if (!match || match.route.method === '$default') return;
        const pattern = segmentsOf(match.route.description.key.split(' ')[1] ?? '');
        for (const [index, part] of pattern.entries()) {
          if (!part.startsWith('{')) expect(segments[index]).toBe(part);
        }
        for (const value of match.values) expect(value).not.toMatch(/^(|\.|\.\.|%2e%2e)$/);
      }),
    );
  });
});

describe('signatures, whatever the request', () => {
  const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret' };
  const signer = new SignatureV4({ service: 'execute-api', region: 'r', credentials, sha256: Sha256 });

  it('hold as the AWS SDK makes them, and not for another body', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.filter((part) => part !== '' && !/^\.+$/.test(part)),
          { maxLength: 4 },
        ),
        fc.dictionary(text, fc.array(text, { minLength: 1, maxLength: 3 }), {
          maxKeys: 4,
          noNullPrototype: true,
        }),
        text,
        async (segments, query, body) => {
          const path = `/${segments.map(encodeURIComponent).join('/')}`;
          const signed = await signer.sign({
            method: 'POST',
            protocol: 'https:',
            hostname: 'api.test',
            path,
            query,
            headers: { host: 'api.test' },
            body,
          });
          const pairs = Object.entries(query).flatMap(([name, values]) =>
            values.map((value) => [name, value] as const),
          );
          const search = pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
          const request = {
            method: 'POST',
            path,
            query: search && `?${search}`,
            rawHeaders: Object.entries(signed.headers).flat(),
          };
          const claim = readSignature(request);
          if ('error' in claim) throw new Error(claim.error);
          expect(signatureHolds(claim, request, Buffer.from(body), credentials.secretAccessKey)).toBe(true);
          expect(signatureHolds(claim, request, Buffer.from(`${body}!`), credentials.secretAccessKey)).toBe(
            false,
          );
        },
      ),
    );
  });
});

describe('bytes, whatever they are', () => {
  let backend: TestBackend;
  let gateway: Gateway;
  beforeAll(async () => {
    backend = await startBackend();
    gateway = await startGateway({
      port: 0,
      clock: systemClock,
      requestTimeoutMs: 200,
      description: describeTestApi({ routes: ['ANY /a/{rest+}'] }),
      targets: { service: [backend.origin] },
    });
  });
  afterAll(async () => {
    await gateway.stop();
    await backend.stop();
  });

  const valid = 'POST /a/b?c=d HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nX-A: b\r\n\r\nbody';

  it('end in an answer or a closed connection, and what reaches the service is what was sent', async () => {
    const piece = fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      '\0',
      ' ',
      ':',
      ',',
      '\t',
      '/',
      '..',
      '%',
      '\xff',
      '0',
      'chunked',
      'Transfer-Encoding: chunked\r\n',
    );
    const change = fc.record({
      at: fc.nat(valid.length),
      drop: fc.nat(6),
      insert: fc.array(piece, { maxLength: 3 }),
    });
    const sent: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let bytes = valid;
        for (const { at, drop, insert } of changes) {
          bytes = bytes.slice(0, at) + insert.join('') + bytes.slice(at + drop);
        }
        sent.push(bytes);
        const answer = await sendRaw(gateway.port, bytes, (text) => text.includes('\r\n\r\n'));
        for (const status of answer.statuses) expect([200, 400, 403, 404, 408, 417, 431]).toContain(status);
      }),
      { numRuns: 150 },
    );
    await expect.poll(() => backend.open()).toBe(0);
    for (const { url } of backend.seen) {
      expect(sent.some((bytes) => bytes.includes(url))).toBe(true);
      expect(parseTarget(url)?.path.startsWith('/a/')).toBe(true);
    }
    expect((await fetch(`${gateway.url}/a/b`)).status).toBe(200);
  }, 120_000);
});
