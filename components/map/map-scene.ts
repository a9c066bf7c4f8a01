/** What a map is to show; the words for it are the caller's. */
import type { Position } from '@/contract/place';

export interface MapStop {
  /** `area` is somewhere around there: nobody is to know the door. */
  readonly kind: 'restaurant' | 'door' | 'area';
  readonly position: Position;
}

/** Where map tiles come from: `{z}`, `{x}` and `{y}` stand in `url`; `attribution` is whom to thank, in the corner. */
export interface TileSource {
  readonly url: string;
  readonly attribution: string;
}

export interface MapScene {
  /** One, or two with a way between them. */
  readonly stops: readonly MapStop[];
  readonly rider: { readonly position: Position; readonly isOld: boolean } | null;
  readonly tiles: TileSource | null;
}
