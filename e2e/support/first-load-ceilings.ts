/**
 * How much script each screen may load first, in kB gzip: what it loads today and a little room. Raise one only
 * together with what the screen can do more, and say so in the commit; the limit of design §6 is 160 for all.
 */
export const ceilingsKb = {
  home: 149,
  restaurant: 153,
  address: 150.9,
  savedAddresses: 149.7,
  favourites: 148,
  basket: 146,
  checkout: 158,
  orders: 151,
  order: 155.3,
  receipt: 146.4,
  shared: 148.5,
  reviews: 145.9,
  account: 150,
  workplaces: 159,
  board: 159,
  rider: 159.7,
} as const satisfies Record<string, number>;

export const limitKb = 160;
