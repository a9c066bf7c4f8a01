'use client';
/** What every card of the board needs: the restaurant's time and habits, and how to report what was pressed. */
import { createContext, useContext } from 'react';
import type { BoardOrder } from '@/contract/schemas/board';

export interface BoardParts {
  readonly timeZone: string;
  /** The restaurant's usual preparation time. */
  readonly prepMinutes: number;
  /** Why nothing can be pressed now; null when it can. */
  readonly blocked: 'offline' | 'signed-out' | null;
  /** Where to sign in again and come back. */
  readonly signInUrl: string;
  /** Somebody at this device has seen the order: it stops calling here. */
  readonly acknowledge: (orderId: string) => void;
  readonly onPressed: (orderId: string) => void;
  /** The press was refused for good. */
  readonly onRefused: (orderId: string) => void;
  readonly onAnswered: (order: BoardOrder) => void;
  readonly refresh: () => void;
}

export const BoardContext = createContext<BoardParts | null>(null);

export function useBoard(): BoardParts {
  const parts = useContext(BoardContext);
  if (!parts) throw new Error('This belongs inside a board');
  return parts;
}
