'use client';

import { useRef, useState } from 'react';
import { noteMaxLength } from '@/contract/limits';
import type { MenuItem } from '@/contract/schemas/restaurant';
import { addLine, changeLine } from '@/lib/basket/store';
import { unitMinor } from '@/lib/basket/totals';
import type { BasketOwner, LineItem } from '@/lib/basket/types';
import { missingGroups, type Selection, selectionOf, stillThere, toLineOptions } from './selection';

/**
 * A dish being put together, and putting it into the basket. Starts anew with each dish that is opened, or with what
 * was chosen for `line`, a line of the basket that is being changed.
 */
export function useDish(item: MenuItem, owner: BasketOwner, onAdded: () => void, line?: LineItem) {
  const [chosen, setSelection] = useState<Selection>(() => (line ? selectionOf(item, line.options) : {}));
  const [quantity, setQuantity] = useState(line?.quantity ?? 1);
  const [note, setNote] = useState(line?.note ?? '');
  const [tried, setTried] = useState(false);
  const [isFull, setFull] = useState(false);
  const firstMissing = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);

  // The menu may change while one chooses.
  const selection = stillThere(item, chosen);
  const options = toLineOptions(item, selection);
  const missing = missingGroups(item, selection);

  function add() {
    if (missing.length > 0 || note.length > noteMaxLength) {
      setTried(true);
      // What is wrong is marked by the render that this causes; what takes the focus is there already.
      (firstMissing.current ?? noteField.current)?.focus();
      return;
    }
    const { id: itemId, name, pictures, priceMinor } = item;
    const choice = { itemId, name, pictures, priceMinor, options, note: note.trim(), quantity };
    if (line) changeLine(owner, line.lineId, choice);
    else if (!addLine(owner, choice)) {
      setFull(true);
      return;
    }
    onAdded();
  }

  return {
    selection,
    setSelection,
    quantity,
    setQuantity,
    setNote,
    missing,
    tried,
    isFull,
    firstMissing,
    noteField,
    totalMinor: unitMinor({ priceMinor: item.priceMinor, options }) * quantity,
    add,
  };
}
