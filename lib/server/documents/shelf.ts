/** Room for so many bytes: what was not taken for longest goes first. */
import 'server-only';

export interface Shelf<Thing> {
  take(id: string): Thing | undefined;
  put(id: string, thing: Thing): void;
  drop(id: string): void;
}

export function createShelf<Thing extends { readonly bytes: number }>(mostBytes: number): Shelf<Thing> {
  /** The one that was taken last stands last. */
  const things = new Map<string, Thing>();
  let bytes = 0;

  function drop(id: string): void {
    bytes -= things.get(id)?.bytes ?? 0;
    things.delete(id);
  }

  return {
    drop,
    take(id) {
      const thing = things.get(id);
      if (thing && things.delete(id)) things.set(id, thing);
      return thing;
    },
    put(id, thing) {
      drop(id);
      things.set(id, thing);
      bytes += thing.bytes;
      for (const oldest of things.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
  };
}
