'use client';
import dynamic from 'next/dynamic';
import type { ComponentType, ReactNode } from 'react';
import { patiently } from '@/components/ui/patiently';
import type { BoardOrder } from '@/contract/schemas/board';
import type { Departure } from './departures';
import type { Column } from './group-orders';

// An empty column needs no cards yet; `useReadyParts` fetches them ahead.
const NewColumn = dynamic(() => patiently(() => import('./new-column').then((module) => module.NewColumn)));
const CookingCard = dynamic(() =>
  patiently(() => import('./cooking-card').then((module) => module.CookingCard)),
);
const ReadyCard = dynamic(() => patiently(() => import('./ready-card').then((module) => module.ReadyCard)));
const OutRow = dynamic(() => patiently(() => import('./out-row').then((module) => module.OutRow)));
const DoneRow = dynamic(() => patiently(() => import('./done-row').then((module) => module.DoneRow)));

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
