/** A basket as this browser keeps it: what was chosen, with names and prices only as last seen. */
import type { ChosenOption } from '@/contract/schemas/basket';
import type { LocalizedText } from '@/contract/text';

/** A chosen option; its price is for one, as last seen. */
export interface LineOption extends ChosenOption {
  readonly name: LocalizedText;
  readonly priceMinor: number;
}

/** What the person chose, before it is a line. Two equal choices are one line. */
export interface LineChoice {
  readonly itemId: string;
  readonly name: LocalizedText;
  /** Names of the pictures in `public/food`. */
  readonly pictures: readonly string[];
  /** The item without its options, as last seen. */
  readonly priceMinor: number;
  readonly options: readonly LineOption[];
  readonly note: string;
  readonly quantity: number;
}

/** A line of a basket. `lineId` is made here and names the line towards the server too. */
export interface LineItem extends LineChoice {
  readonly lineId: string;
}

export interface BasketOwner {
  readonly restaurantId: string;
  readonly restaurantName: LocalizedText;
}

/** One basket belongs to one restaurant; a person may keep several side by side. */
export interface Basket extends BasketOwner {
  readonly lines: readonly LineItem[];
}

/** Every basket of this browser, the one touched last first. A basket without lines does not exist. */
export type Baskets = readonly Basket[];
