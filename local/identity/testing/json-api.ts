import * as z from 'zod';
import type { TestPool } from './pool';

/** Calls an operation of the JSON APIs as the SDKs do; `target` is the whole `x-amz-target`. */
export async function callApi(
  pool: Pick<TestPool, 'issuer'>,
  target: string,
  input: unknown,
  headers: Record<string, string> = {},
) {
  const response = await fetch(new URL('/', pool.issuer), {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': target, ...headers },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  });
  const body = z.record(z.string(), z.unknown()).parse(await response.json());
  return { status: response.status, body, errorType: response.headers.get('x-amzn-errortype') };
}
