'use client';
import type { ComponentType, ReactNode } from 'react';
import type { BoardOrder } from '@/contract/schemas/board';
import { CookingCard } from './cooking-card';
import type { Departure } from './departures';
import { DoneRow } from './done-row';
import type { Column } from './group-orders';
import { NewColumn } from './new-column';
import { OutRow } from './out-row';
import { ReadyCard } from './ready-card';

/** The cards of each column. */
export function columnParts(props: {
  groups: Readonly<Record<Column, readonly BoardOrder[]>>;
  departures: readonly Departure[];
  callingIds: ReadonlySet<string>;
  onDismiss: (orderId: string) => void;
}): Record<Column, ReactNode> {
  const listed = (column: Column, Card: ComponentType<{ order: BoardOrder }>) =>
    props.groups[column].map((order) => (
      <li key={order.id}>
        <Card order={order} />
      </li>
    ));
  return {
    new: (
      <NewColumn
        orders={props.groups.new}
        departures={props.departures}
        callingIds={props.callingIds}
        onDismiss={props.onDismiss}
      />
    ),
    cooking: listed('cooking', CookingCard),
    ready: listed('ready', ReadyCard),
    out: listed('out', OutRow),
    done: listed('done', DoneRow),
  };
}
