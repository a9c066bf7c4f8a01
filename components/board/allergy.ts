/** Whether words speak of an allergy. Better one tick too many than one too few. */
import type { BoardOrder } from '@/contract/schemas/board';

const words = /알레르|알러지|앨러지|알르레|allerg|아나필락시스|anaphyla/i;

export function mentionsAllergy(text: string): boolean {
  return words.test(text);
}

/** Whether the order's note or a line's note speaks of an allergy, so that it must be read before accepting. */
export function hasAllergy(order: Pick<BoardOrder, 'note' | 'lines'>): boolean {
  return mentionsAllergy(order.note) || order.lines.some((line) => mentionsAllergy(line.note));
}
