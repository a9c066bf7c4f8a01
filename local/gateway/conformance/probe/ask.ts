/** A call through the probe API, and what its service says that it saw. */
import { strict as assert } from 'node:assert';
import * as z from 'zod';
import { type Answer, assertRequestId, type Call, call, type Target } from '../case';

const SeenSchema = z.object({
  method: z.string(),
  /** As it stood in the request line. */
  url: z.string(),
  httpVersion: z.string(),
  /** Names and values in turn. */
  headers: z.array(z.string()),
  body: z.string(),
});

export interface Seen {
  readonly answer: Answer;
  readonly method: string;
  readonly url: string;
  readonly httpVersion: string;
  readonly body: string;
  /** Values of a header, joined by commas; undefined where it did not arrive. */
  header(name: string): string | undefined;
}

/** Rejects where the call did not reach the service. */
export async function ask(target: Target, path: string, options: Call = {}): Promise<Seen> {
  const answer = await call(target, path, options);
  assert.ok(answer.headers['x-service'] === 'echo', `${answer.status} ${answer.body} is not the service's`);
  assertRequestId(answer);
  const { headers, ...seen } = SeenSchema.parse(JSON.parse(answer.body));
  return {
    ...seen,
    answer,
    header(name) {
      const values = headers.filter((_, at) => at % 2 === 1 && headers[at - 1]?.toLowerCase() === name);
      return values.length > 0 ? values.join(',') : undefined;
    },
  };
}
