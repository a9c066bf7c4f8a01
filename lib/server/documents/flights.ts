/** Work that many wait for and one does. */
import 'server-only';

export interface Flights<Id, T> {
  /**
   * The result of the work under way for `id`, or of `start` where there is none. What began before the last change
   * may have seen the world of before it: it is waited for, so that there is never a second one beside it, and then
   * done anew.
   */
  join(id: Id, start: () => Promise<T>): Promise<T>;
  has(id: Id): boolean;
  count(): number;
}

interface Flight<T> {
  readonly changes: number;
  readonly result: Promise<T>;
}

/** `changes` counts what happened so far that would make a difference. */
export function createFlights<Id, T>(changes: () => number): Flights<Id, T> {
  const flights = new Map<Id, Flight<T>>();
  return {
    async join(id, start) {
      for (let flight = flights.get(id); flight; flight = flights.get(id)) {
        if (flight.changes === changes()) return flight.result;
        await flight.result.catch(() => {});
      }
      const result = start().finally(() => flights.delete(id));
      flights.set(id, { changes: changes(), result });
      return result;
    },
    has: (id) => flights.has(id),
    count: () => flights.size,
  };
}
