/** A checkout of two stews, opened in tests as the server draws it. */
import { configure, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { addLine } from '@/lib/basket/store';
import { type CheckoutForm, emptyForm } from '@/lib/checkout/form';
import basket from '@/lib/messages/ko/basket.json';
import checkout from '@/lib/messages/ko/checkout.json';
import checkoutForm from '@/lib/messages/ko/checkout-form.json';
import common from '@/lib/messages/ko/common.json';
import savedAddresses from '@/lib/messages/ko/saved-addresses.json';
import { Checkout } from '../checkout';
import { CheckoutCards } from '../checkout-cards';
import { callApi, router } from './answers';

// Parts come on demand, and the machine may be busy.
configure({ asyncUtilTimeout: 5_000 });

const restaurant = {
  id: 'halmae',
  name: { ko: '할매순두부', en: 'Halmae' },
  timeZone: 'Asia/Seoul',
  etaMinutes: { from: 25, to: 35 },
};
const counter = {
  id: restaurant.id,
  name: restaurant.name,
  roadAddress: { ko: '서울 성동구 왕십리로 58', en: '58 Wangsimni-ro' },
  position: { lat: 37.54, lng: 127.05 },
  opening: { status: 'open' as const, nextChangeAt: null },
};
const place = {
  postcode: '04768',
  roadAddress: '서울특별시 성동구 왕십리로 20',
  district: '성동구',
  position: { lat: 37.54, lng: 127.05 },
};
export const served: CheckoutForm = {
  ...emptyForm,
  roadAddress: place.roadAddress,
  detail: '101동 1203호',
  phone: '010-1234-5678',
};

/** The page as the server draws it, awake. */
export function open(props: Partial<Omit<Parameters<typeof Checkout>[0], 'children'>> = {}) {
  return render(
    <NextIntlClientProvider
      locale="ko"
      messages={{ basket, checkout, checkoutForm, common, savedAddresses }}
      timeZone="Asia/Seoul"
    >
      <Checkout
        restaurant={restaurant}
        personId="person"
        place={place}
        served={served}
        knownIssues={[]}
        {...props}
      >
        <CheckoutCards
          restaurant={counter}
          place={props.place === undefined ? place : props.place}
          saved={[]}
          served={props.served ?? served}
        />
      </Checkout>
    </NextIntlClientProvider>,
  );
}

export const orderButton = (words: RegExp) => screen.findByRole('button', { name: words });

/** A browser that has two stews in its basket and has never seen a checkout. */
export function freshBrowser(): void {
  callApi.mockReset();
  router.replace.mockReset();
  window.localStorage.clear();
  window.sessionStorage.clear();
  addLine(
    { restaurantId: 'halmae', restaurantName: restaurant.name },
    {
      itemId: 'soup',
      name: { ko: '순두부', en: 'Stew' },
      pictures: [],
      priceMinor: 9000,
      options: [],
      note: '',
      quantity: 2,
    },
  );
}
