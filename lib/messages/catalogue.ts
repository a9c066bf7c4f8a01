/** Which namespaces exist, in which languages. The first language gives the type of the keys. */
import type { Locale } from '@/contract/text';
import enAccount from './en/account.json';
import enAddress from './en/address.json';
import enAfter from './en/after.json';
import enApp from './en/app.json';
import enAuth from './en/auth.json';
import enBasket from './en/basket.json';
import enBoard from './en/board.json';
import enCheckout from './en/checkout.json';
import enCheckoutForm from './en/checkout-form.json';
import enCommon from './en/common.json';
import enErrors from './en/errors.json';
import enFavourites from './en/favourites.json';
import enFeedback from './en/feedback.json';
import enHome from './en/home.json';
import enLife from './en/life.json';
import enMap from './en/map.json';
import enMenu from './en/menu.json';
import enNotifications from './en/notifications.json';
import enOrder from './en/order.json';
import enProfile from './en/profile.json';
import enReceipt from './en/receipt.json';
import enRestaurant from './en/restaurant.json';
import enReviews from './en/reviews.json';
import enRider from './en/rider.json';
import enSavedAddresses from './en/saved-addresses.json';
import enSearch from './en/search.json';
import enShare from './en/share.json';
import koAccount from './ko/account.json';
import koAddress from './ko/address.json';
import koAfter from './ko/after.json';
import koApp from './ko/app.json';
import koAuth from './ko/auth.json';
import koBasket from './ko/basket.json';
import koBoard from './ko/board.json';
import koCheckout from './ko/checkout.json';
import koCheckoutForm from './ko/checkout-form.json';
import koCommon from './ko/common.json';
import koErrors from './ko/errors.json';
import koFavourites from './ko/favourites.json';
import koFeedback from './ko/feedback.json';
import koHome from './ko/home.json';
import koLife from './ko/life.json';
import koMap from './ko/map.json';
import koMenu from './ko/menu.json';
import koNotifications from './ko/notifications.json';
import koOrder from './ko/order.json';
import koProfile from './ko/profile.json';
import koReceipt from './ko/receipt.json';
import koRestaurant from './ko/restaurant.json';
import koReviews from './ko/reviews.json';
import koRider from './ko/rider.json';
import koSavedAddresses from './ko/saved-addresses.json';
import koSearch from './ko/search.json';
import koShare from './ko/share.json';

const ko = {
  account: koAccount,
  address: koAddress,
  after: koAfter,
  app: koApp,
  auth: koAuth,
  basket: koBasket,
  board: koBoard,
  checkout: koCheckout,
  checkoutForm: koCheckoutForm,
  common: koCommon,
  errors: koErrors,
  favourites: koFavourites,
  feedback: koFeedback,
  home: koHome,
  life: koLife,
  map: koMap,
  menu: koMenu,
  notifications: koNotifications,
  order: koOrder,
  profile: koProfile,
  receipt: koReceipt,
  restaurant: koRestaurant,
  reviews: koReviews,
  rider: koRider,
  savedAddresses: koSavedAddresses,
  search: koSearch,
  share: koShare,
};

export type Messages = typeof ko;
export type Namespace = keyof Messages;

const en: Record<Namespace, object> = {
  account: enAccount,
  address: enAddress,
  after: enAfter,
  app: enApp,
  auth: enAuth,
  basket: enBasket,
  board: enBoard,
  checkout: enCheckout,
  checkoutForm: enCheckoutForm,
  common: enCommon,
  errors: enErrors,
  favourites: enFavourites,
  feedback: enFeedback,
  home: enHome,
  life: enLife,
  map: enMap,
  menu: enMenu,
  notifications: enNotifications,
  order: enOrder,
  profile: enProfile,
  receipt: enReceipt,
  restaurant: enRestaurant,
  reviews: enReviews,
  rider: enRider,
  savedAddresses: enSavedAddresses,
  search: enSearch,
  share: enShare,
};

/** All messages of a language. Server only: the browser gets what `ClientMessages` picks. */
export const catalogue: Readonly<Record<Locale, Readonly<Record<Namespace, object>>>> = { en, ko };
