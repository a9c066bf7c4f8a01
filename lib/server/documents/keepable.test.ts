import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '@/lib/auth/security-headers';
import { keepable, type Rendered } from './keepable';

const origin = 'https://baedal.example';
const nonce = 'c2VjcmV0LW9mLW9uY2U=';
const policy = contentSecurityPolicy({
  nonce,
  hostedUiUrl: 'https://sign-in.example',
  https: true,
  development: false,
});
const own = ` nonce="${nonce}"`;
const page = [
  `<html><head><link rel="stylesheet" href="/_next/static/a.css"${own}/>`,
  `<script src="/_next/static/chunks/a.js" async=""${own}></script></head>`,
  '<body><p>한 그릇</p><script>alert("somebody else’s")</script>',
  `<script${own}>(self.__next_f=self.__next_f||[]).push([0])</script>`,
  `<script${own} id="_R_">self.go("한", {"nonce":"${nonce}"})</script></body></html>`,
].join('');

function rendered(change: Partial<Rendered> = {}, headers: Record<string, string> = {}): Rendered {
  return {
    status: 200,
    html: page,
    reads: [{ url: 'https://stage.example/customer/restaurants', digest: 'x' }],
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'private, no-cache, no-store',
      'x-request-id': 'of-the-rendering',
      date: 'then',
      vary: 'rsc',
      link: `</a.css>; rel=preload; as="style"; nonce="${nonce}"`,
      ...headers,
    },
    ...change,
  };
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a kept document', () => {
  it('has the same policy with hashes for the nonce: of its own inline scripts, and of no other', async () => {
    const kept = await keepable(rendered(), origin);
    const scripts = ['(self.__next_f=self.__next_f||[]).push([0])', 'self.go("한", {"nonce":""})']
      .map(hashOf)
      .join(' ');
    expect(kept?.headers['content-security-policy']).toBe(
      policy
        .replace(`'nonce-${nonce}' 'strict-dynamic'`, `${origin}/_next/static/ ${scripts}`)
        .replace(`style-src 'self' 'nonce-${nonce}'`, "style-src 'self'"),
    );
    expect(kept?.headers['content-security-policy']).not.toMatch(/nonce|script-src[^;]*unsafe/);
    expect(kept?.headers['content-security-policy']).not.toContain(hashOf('alert("somebody else’s")'));
  });

  it('holds the nonce nowhere, and is otherwise what Next made', async () => {
    const kept = await keepable(rendered(), origin);
    const html = kept?.bodies.identity.toString();
    expect(html).toBe(page.replaceAll(own, '').replaceAll(nonce, ''));
    expect(brotliDecompressSync(kept?.bodies.br ?? '').toString()).toBe(html);
    expect(gunzipSync(kept?.bodies.gzip ?? '').toString()).toBe(html);
    expect(JSON.stringify(kept?.headers)).not.toContain(nonce);
  });

  it('keeps what caches and browsers were told, and nothing of the one request', async () => {
    const kept = await keepable(rendered(), origin);
    expect(kept?.headers).toMatchObject({
      'cache-control': 'private, no-cache, no-store',
      'content-type': 'text/html; charset=utf-8',
      link: '</a.css>; rel=preload; as="style"',
      vary: 'rsc, Accept-Encoding, Accept-Language, Cookie',
    });
    expect(kept?.headers).not.toHaveProperty('x-request-id');
    expect(kept?.headers).not.toHaveProperty('date');
  });
});

describe('is not made of', () => {
  it.each<[string, Rendered]>([
    ['another status', rendered({ status: 404 })],
    ['what set a cookie', rendered({}, { 'set-cookie': 'a=b' })],
    ['what could not be read, or was a person’s own', rendered({ reads: null })],
    ['what is no document', rendered({}, { 'content-type': 'text/x-component' })],
    ['a document without a strict policy', rendered({}, { 'content-security-policy': "script-src 'self'" })],
    ['a script from elsewhere', rendered({ html: `<script src="https://cdn.example/a.js"${own}></script>` })],
    ['what is compressed already', rendered({}, { 'content-encoding': 'gzip' })],
  ])('%s', async (_, answer) => {
    expect(await keepable(answer, origin)).toBeNull();
  });
});
