/** Every URL of the web app. Nothing else writes one by hand; a test holds that. */

/** Pages, as typed routes. */
export const pages = {
  home: () => '/' as const,
  /** `query` is a query string without its question mark; empty is the plain home page. */
  homeWith: (query: string) => (query ? (`/?${query}` as const) : ('/' as const)),
  restaurant: (restaurantId: string) => `/restaurants/${restaurantId}` as const,
  /** The menu with one dish opened. */
  restaurantItem: (restaurantId: string, itemId: string) =>
    `/restaurants/${restaurantId}?item=${encodeURIComponent(itemId)}` as const,
  /** The same, with the dish in view: for where one comes from elsewhere. */
  dish: (restaurantId: string, itemId: string) =>
    `/restaurants/${restaurantId}?item=${encodeURIComponent(itemId)}#${itemId}` as const,
  /** What people say of a restaurant; `before` is the id of the review above those that are asked for. */
  reviews: (restaurantId: string, before?: string) =>
    before
      ? (`/restaurants/${restaurantId}/reviews?before=${encodeURIComponent(before)}` as const)
      : (`/restaurants/${restaurantId}/reviews` as const),
  favourites: () => '/favourites' as const,
  /** `returnTo` is a page of ours; the address screen goes back there. */
  address: (returnTo?: string) =>
    returnTo ? (`/address?to=${encodeURIComponent(returnTo)}` as const) : ('/address' as const),
  /** The address screen, saying that what was sent is no address. */
  addressProblem: (returnTo: string) => `/address?error=invalid&to=${encodeURIComponent(returnTo)}` as const,
  savedAddresses: () => '/address/saved' as const,
  basket: () => '/basket' as const,
  checkout: (restaurantId: string) => `/checkout/${restaurantId}` as const,
  orders: () => '/orders' as const,
  order: (orderId: string) => `/orders/${orderId}` as const,
  /** The receipt of an order, to print. */
  receipt: (orderId: string) => `/orders/${orderId}/receipt` as const,
  /** An order for whoever has its link. */
  shared: (token: string) => `/shared/${token}` as const,
  workplaces: () => '/restaurant' as const,
  board: (restaurantId: string) => `/restaurant/${restaurantId}` as const,
  /** What customers say of a restaurant, for those who work there. */
  feedback: (restaurantId: string) => `/restaurant/${restaurantId}/feedback` as const,
  feedbackBefore: (restaurantId: string, reviewId: string) =>
    `/restaurant/${restaurantId}/feedback?before=${encodeURIComponent(reviewId)}` as const,
  rider: () => '/rider' as const,
  account: () => '/account' as const,
  /** What the service worker shows where there is no network and nothing kept. */
  offline: () => '/offline' as const,
  /** Why signing in did not work; `returnTo` is where the person wanted to go. */
  signInProblem: (problem: string, returnTo: string) =>
    `/auth/problem/${problem}?to=${encodeURIComponent(returnTo)}` as const,
} as const;

/** Route handlers of the web app itself. */
export const handlers = {
  signIn: (returnTo: string) => `/auth/sign-in?to=${encodeURIComponent(returnTo)}` as const,
  /** Asks for the password even where the hosted UI remembers somebody. */
  signInAsOther: (returnTo: string) => `/auth/sign-in?as=other&to=${encodeURIComponent(returnTo)}` as const,
  callback: () => '/auth/callback' as const,
  signOut: () => '/auth/sign-out' as const,
  /** Takes over what the user pool says of the person now. */
  renew: () => '/auth/renew' as const,
  preferences: () => '/preferences' as const,
  /** Takes the fields of a `FoundAddress` and `to`. */
  place: () => '/place' as const,
} as const;

/** Where page script reaches a contract path: same origin, under `/api`. */
export function apiUrl(contractPath: string): string {
  return `/api${contractPath}`;
}

/** The contract path of a `pathname` under `/api`. */
export function apiPathOf(pathname: string): string {
  return pathname.replace(/^\/api(?=\/)/, '');
}

/**
 * Ways out of the app, into the map or the phone of a device. KakaoMap's link form is of its web guide, Google's of
 * "Maps URLs" (`api=1`), Naver's web map searches the address; `geo:` (RFC 5870) is for every other map.
 */
export const outside = {
  kakaoMap: (place: MapPlace) =>
    `https://map.kakao.com/link/to/${encodeURIComponent(place.name)},${place.lat},${place.lng}` as const,
  naverMap: (place: MapPlace) =>
    `https://map.naver.com/p/search/${encodeURIComponent(place.address)}` as const,
  googleMaps: (place: MapPlace) =>
    `https://www.google.com/maps/dir/?api=1&destination=${place.lat},${place.lng}` as const,
  otherMap: (place: MapPlace) =>
    `geo:${place.lat},${place.lng}?q=${place.lat},${place.lng}(${encodeURIComponent(place.name)})` as const,
  /** `phone` in E.164. */
  call: (phone: string) => `tel:${phone}` as const,
} as const;

/** A place to be led to: its name, its road-name address, and where it is in WGS 84 degrees. */
export interface MapPlace {
  readonly name: string;
  readonly address: string;
  readonly lat: number;
  readonly lng: number;
}

/** Pictures that ship with the app. */
export const assets = {
  food: (name: string) => `/food/${name}.webp` as const,
  /**
   * The mark as PNG, in pixels; `maskable` fills its square, for systems that cut a shape out of it; `badge` is its
   * outline alone, for a status bar.
   */
  icon: (size: 180 | 192 | 512 | 'maskable' | 'badge') => `/icons/icon-${size}.png` as const,
  /** What an installed app offers on a long press. */
  shortcut: (name: 'orders' | 'basket' | 'favourites') => `/icons/shortcut-${name}.png` as const,
  manifest: (locale: 'ko' | 'en') => `/manifest.webmanifest?lang=${locale}` as const,
  worker: () => '/sw.js' as const,
  /** One of the 92 parts of the font, by its number; 91 has Latin and digits. Versioned by its folder. */
  fontPart: (part: number) => `/fonts/pretendard-1.3.9/PretendardVariable.subset.${part}.woff2` as const,
  /** The parts that few screens need. */
  fontStyles: () => '/fonts/pretendard-1.3.9/pretendard.css' as const,
} as const;
