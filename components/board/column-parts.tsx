'use client';
import type { ComponentType, ReactNode } from 'react';
import { drawnAhead } from '@/components/ui/drawn-ahead';
import type { BoardOrder } from '@/contract/schemas/board';
import type { Departure } from './departures';
import type { Column } from './group-orders';
// Cards that the server draws before their scripts are here.
import './accept-form.module.css';
import './cancel-wish.module.css';
import './minute-chips.module.css';
import './order-card.module.css';
import './order-note.module.css';
import './small-row.module.css';
import '../work/failure-note.module.css';
import '@/components/ui/choice.module.css';
import '@/components/ui/price.module.css';
import '@/components/ui/seal.module.css';

// An empty column needs no cards yet; `useReadyParts` fetches them ahead.
const NewColumn = drawnAhead(() => import('./new-column').then((module) => module.NewColumn));
const CookingCard = drawnAhead(() => import('./cooking-card').then((module) => module.CookingCard));
const ReadyCard = drawnAhead(() => import('./ready-card').then((module) => module.ReadyCard));
const OutRow = drawnAhead(() => import('./out-row').then((module) => module.OutRow));
const DoneRow = drawnAhead(() => import('./done-row').then((module) => module.DoneRow));

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
