/** The engine's numbers; tests may choose others. */
export interface Settings {
  /** How long a rider may think about an offer. */
  readonly offerLifeMs: number;
  /** How many riders are asked about one delivery at the same time; the first accept wins. */
  readonly offersAtOnce: number;
  /** A rider whose page was silent for so long is offline. */
  readonly riderStaleMs: number;
  /** So many unanswered offers in a row take a rider offline. */
  readonly missedOffersLimit: number;
  /** A rider who declined is not asked again about the same delivery before this. */
  readonly askAgainAfterDeclineMs: number;
  /** How long a kitchen may think about a customer's wish to cancel. */
  readonly cancelRequestLifeMs: number;
  /** How long a kitchen may think about an order for later, once it is open: at most until it must begin. */
  readonly thinkAheadMs: number;
  /** So many orders in a row that nobody answered pause a restaurant. */
  readonly missedOrdersLimit: number;
  /** The dearest basket that is taken, in won. */
  readonly maxBasketMinor: number;
  /** How long a quote's price is promised; placing checks it anyway. */
  readonly quoteLifeMs: number;
  /** How often the server's clocks look for due work. */
  readonly tickMs: number;
}

export const defaultSettings: Settings = {
  offerLifeMs: 30_000,
  offersAtOnce: 3,
  riderStaleMs: 120_000,
  missedOffersLimit: 3,
  askAgainAfterDeclineMs: 120_000,
  cancelRequestLifeMs: 5 * 60_000,
  thinkAheadMs: 30 * 60_000,
  missedOrdersLimit: 2,
  maxBasketMinor: 2_000_000,
  quoteLifeMs: 10 * 60_000,
  tickMs: 500,
};
