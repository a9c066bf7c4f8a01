'use client';
import type { BoardOrder } from '@/contract/schemas/board';
import type { Answer } from '../work/failure';
import { isUnsettled } from '../work/failure';
import { type Press, usePress } from '../work/use-press';
import { useBoard } from './board-context';

/** A press that moves one order: the board hears of it, and reads again where the world had moved on. */
export function useOrderPress<Input>(
  orderId: string,
  send: (input: Input, idempotencyKey: string) => Promise<Answer<BoardOrder>>,
): Press<Input> {
  const board = useBoard();
  return usePress(
    (input: Input, key) => {
      board.onPressed(orderId);
      return send(input, key);
    },
    board.onAnswered,
    (failure) => {
      if (isUnsettled(failure)) return;
      board.onRefused(orderId);
      board.refresh();
    },
  );
}
