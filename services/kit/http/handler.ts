/** What a service writes per route: typed from the contract, and free of HTTP. */
import type * as z from 'zod';
import type { RouteSpec } from '@/contract/route';
import type { Tx } from '../database';
import type { Person } from '../token';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A request whose token, group and fields are already checked. */
export interface Call<Spec extends RouteSpec> {
  readonly params: Parsed<Spec['params']>;
  readonly query: Parsed<Spec['query']>;
  readonly body: Parsed<Spec['body']>;
  readonly person: Spec['access'] extends 'public' ? null : Person;
}

type SuccessBody<Spec extends RouteSpec> = z.output<Spec['responses'][keyof Spec['responses']]>;

/** Answers, and changes nothing. */
export type ReadHandler<Spec extends RouteSpec> = (call: Call<Spec>) => Promise<SuccessBody<Spec>>;

/** Works inside the transaction that also remembers its answer; a thrown `Refusal` undoes all of it. */
export type MutationHandler<Spec extends RouteSpec> = (
  call: Call<Spec>,
  tx: Tx,
) => Promise<SuccessBody<Spec>>;

export interface LiveHandler<Spec extends RouteSpec> {
  /** Checks that the person may follow it and names the topic. */
  topic(call: Call<Spec>): Promise<string>;
  /** What stands now; `version` is the topic's, read before. */
  read(call: Call<Spec>, version: number): Promise<SuccessBody<Spec>>;
}

export type Handler<Spec extends RouteSpec> = Spec extends { live: true }
  ? LiveHandler<Spec>
  : Spec extends { method: 'GET' } | { readOnly: true }
    ? ReadHandler<Spec>
    : MutationHandler<Spec>;

/** One handler per route: a route without one does not compile. */
export type Handlers<Table extends Readonly<Record<string, RouteSpec>>> = {
  readonly [Id in keyof Table]: Handler<Table[Id]>;
};

/** A handler as the mount sees it, which knows only at run time that the call fits. */
export type LooseHandler =
  | ((call: never, tx: never) => Promise<unknown>)
  | { topic(call: never): Promise<string>; read(call: never, version: number): Promise<unknown> };
