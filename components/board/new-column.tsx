'use client';
import { useState } from 'react';
import type { BoardOrder } from '@/contract/schemas/board';
import type { Departure } from './departures';
import { NewOrderCard } from './new-order-card';
import { NewOrderRow } from './new-order-row';
import { standingOf } from './standing';

/**
 * The orders that wait, oldest first and open; those behind it are brief until opened. What is new is added at
 * the end, and what leaves keeps its place for a moment.
 */
export function NewColumn(props: {
  orders: readonly BoardOrder[];
  departures: readonly Departure[];
  callingIds: ReadonlySet<string>;
  onDismiss: (orderId: string) => void;
}) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const standing = standingOf(props.orders, props.departures);
  // An order that left by itself gives way at once to the next; one that waits to be dismissed does not hold it up.
  const first = standing.find(({ departure }) => departure?.goesAtMs !== null);
  return standing.map(({ order, departure }) => {
    const open = order.id === first?.order.id || opened.has(order.id);
    const shared = {
      order,
      departure,
      calling: props.callingIds.has(order.id),
      onDismiss: props.onDismiss,
    };
    return (
      <li key={order.id}>
        {open ? (
          <NewOrderCard {...shared} />
        ) : (
          <NewOrderRow {...shared} onOpen={(id) => setOpened((known) => new Set(known).add(id))} />
        )}
      </li>
    );
  });
}
