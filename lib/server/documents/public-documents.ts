/** Pages that are the same for everybody who is not signed in, but for language, theme and place. */
import 'server-only';
import { pages } from '@/lib/urls';

interface PublicPage {
  readonly path: RegExp;
  /** What its query may name. A page that is asked anything else is rendered for whoever asks. */
  readonly asks: ReadonlySet<string>;
}

/** A path of `pages` in which any restaurant may stand. */
const ofAnyRestaurant = (path: string) => new RegExp(`^${path.replace('*', '[\\w-]{1,80}')}$`);
const exactly = (path: string) => new RegExp(`^${path}$`);

const publicPages: readonly PublicPage[] = [
  {
    path: exactly(pages.home()),
    asks: new Set(['q', 'cuisine', 'sort', 'open', 'free', 'rating', 'min', 'pickup']),
  },
  { path: ofAnyRestaurant(pages.restaurant('*')), asks: new Set(['item', 'menu']) },
  { path: ofAnyRestaurant(pages.reviews('*')), asks: new Set(['before']) },
  // Not what somebody typed to find their house.
  { path: exactly(pages.address()), asks: new Set(['to']) },
  { path: exactly(pages.basket()), asks: new Set() },
];

const longestUrl = 300;

/** Whether `url`, a path and a query, is such a page and asks for nothing that is not known to matter. */
export function isPublicDocument(url: string): boolean {
  if (url.length > longestUrl) return false;
  const [path = '', query = '', ...more] = url.split('?');
  const page = publicPages.find((each) => each.path.test(path));
  if (!page || more.length > 0) return false;
  return [...new URLSearchParams(query).keys()].every((name) => page.asks.has(name));
}
