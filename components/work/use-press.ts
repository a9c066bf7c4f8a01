'use client';
/** One press of a button that changes something: progress at once, one key per press, the same key on retry. */
import { useCallback, useRef, useState } from 'react';
import { type Answer, type Failure, failureOf, isUnsettled } from './failure';

export type PressState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Press<Input> {
  readonly state: PressState;
  readonly press: (input: Input) => Promise<void>;
  /** Takes the failure off the screen. */
  readonly clear: () => void;
}

interface Attempt {
  readonly input: string;
  readonly key: string;
}

/**
 * `send` gets what was pressed and its `Idempotency-Key`. A press after a lost answer repeats the key, so that
 * the server recognises it; a press with another input, or after a final answer, gets a new one. Presses while
 * one is on its way are ignored.
 */
export function usePress<Input, Data>(
  send: (input: Input, idempotencyKey: string) => Promise<Answer<Data>>,
  onDone: (data: Data) => void,
  onFailed?: (failure: Failure) => void,
): Press<Input> {
  const [state, setState] = useState<PressState>({ kind: 'idle' });
  const unsettled = useRef<Attempt | null>(null);
  const busy = useRef(false);
  const parts = useRef({ send, onDone, onFailed });
  parts.current = { send, onDone, onFailed };

  const press = useCallback(async (input: Input) => {
    if (busy.current) return;
    busy.current = true;
    setState({ kind: 'busy' });
    const attempt = attemptFor(input, unsettled.current);
    unsettled.current = attempt;
    const answer = await parts.current.send(input, attempt.key);
    busy.current = false;
    if (answer.ok) {
      unsettled.current = null;
      setState({ kind: 'idle' });
      parts.current.onDone(answer.data);
      return;
    }
    const failure = failureOf(answer);
    if (!isUnsettled(failure)) unsettled.current = null;
    setState({ kind: 'failed', failure });
    parts.current.onFailed?.(failure);
  }, []);
  const clear = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, press, clear };
}

function attemptFor(input: unknown, last: Attempt | null): Attempt {
  const pressed = JSON.stringify(input) ?? '';
  return last?.input === pressed ? last : { input: pressed, key: crypto.randomUUID() };
}
