/** What is said of each event, in the person's language. Null says nothing: what they did themselves is no news. */
import type { Locale } from '@/contract/text';
import type { Eta } from '@/contract/time';
import type { OrderRow } from '../views/row';
import type { PushEvent } from './events';

export interface Facts {
  readonly order: Pick<
    OrderRow,
    'code' | 'service_type' | 'total_minor' | 'ending' | 'cancel_request' | 'refunds'
  >;
  /** When it arrives or can be fetched, as it stands now. */
  readonly eta: Eta | null;
  readonly timeZone: string;
  readonly now: Date;
}

type Words = (facts: Facts) => string | null;

const money = (amountMinor: number, locale: Locale) =>
  locale === 'ko' ? `${amountMinor.toLocaleString('ko')}원` : `₩${amountMinor.toLocaleString('en')}`;

/** `18:35–18:45` on the clock of the restaurant, with the day where it is not today's. */
function timeOf({ eta, timeZone, now }: Facts, locale: Locale): string | null {
  if (!eta) return null;
  const clock = (at: string) =>
    new Date(at).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const range = `${clock(eta.from)}–${clock(eta.to)}`;
  const day = (at: Date, language: string) =>
    at.toLocaleDateString(language, { timeZone, month: locale === 'ko' ? 'long' : 'short', day: 'numeric' });
  const language = locale === 'ko' ? 'ko-KR' : 'en-GB';
  const wanted = day(new Date(eta.from), language);
  return wanted === day(now, language) ? range : `${wanted} ${range}`;
}

const isPickup = ({ order }: Facts) => order.service_type === 'pickup';
const lastRefund = ({ order }: Facts) => order.refunds?.at(-1)?.amountMinor ?? 0;

/** The customer's own press is no news; the kitchen's yes to their wish is. */
function cancelledBy({ order }: Facts): 'wish' | 'self' | 'others' {
  if (order.ending?.by !== 'customer') return 'others';
  return order.cancel_request?.status === 'approved' ? 'wish' : 'self';
}

const korean: Readonly<Record<PushEvent, Words>> = {
  'order.accepted': (facts) => {
    const time = timeOf(facts, 'ko');
    if (time === null) return '주문을 받았어요.';
    return isPickup(facts)
      ? `주문을 받았어요. ${time}쯤 찾으러 오세요.`
      : `주문을 받았어요. ${time}쯤 도착해요.`;
  },
  'order.rejected': () => '가게가 주문을 받지 못했어요. 돈은 내지 않으셔도 돼요.',
  'order.expired': () => '가게가 제때 답하지 않아 주문이 취소됐어요. 돈은 내지 않으셔도 돼요.',
  'order.cancelled': (facts) =>
    ({
      self: null,
      wish: '가게가 취소 요청을 받아들였어요.',
      others: '주문이 취소됐어요. 돈은 내지 않으셔도 돼요.',
    })[cancelledBy(facts)],
  'order.adjusted': ({ order }) => `가게가 주문을 바꿨어요. 이제 ${money(order.total_minor, 'ko')}이에요.`,
  'order.preparation_changed': (facts) => {
    const time = timeOf(facts, 'ko');
    return (
      time &&
      (isPickup(facts)
        ? `준비 시간이 바뀌었어요. ${time}쯤 찾으러 오세요.`
        : `도착 시간이 바뀌었어요. ${time}쯤 도착해요.`)
    );
  },
  'order.ready': (facts) =>
    isPickup(facts) ? `음식이 준비됐어요. 카운터에서 ${facts.order.code}번이라고 말씀해 주세요.` : null,
  'order.out_for_delivery': (facts) => {
    const time = timeOf(facts, 'ko');
    return time === null ? '라이더가 출발했어요.' : `라이더가 출발했어요. ${time}쯤 도착해요.`;
  },
  'order.delivered': () => '배달이 끝났어요. 맛있게 드세요!',
  'order.undelivered': () => '음식을 전해 드리지 못했어요. 어떻게 되는지 확인해 주세요.',
  'delivery.at_dropoff': () => '라이더가 도착했어요.',
  'cancel_request.declined': () => '가게가 취소해 드리지 못했어요. 주문은 그대로 준비돼요.',
  'payment.refunded': (facts) => `${money(lastRefund(facts), 'ko')}을 돌려 드려요.`,
  'problem.accepted': () => '가게가 알려 주신 문제에 답했어요. 답을 확인해 주세요.',
  'problem.declined': () => '가게가 알려 주신 문제에 답했어요. 답을 확인해 주세요.',
  'review.answered': () => '사장님이 리뷰에 답했어요.',
};

const english: Readonly<Record<PushEvent, Words>> = {
  'order.accepted': (facts) => {
    const time = timeOf(facts, 'en');
    if (time === null) return 'Your order has been accepted.';
    return isPickup(facts)
      ? `Your order has been accepted. Pick it up around ${time}.`
      : `Your order has been accepted. It arrives around ${time}.`;
  },
  'order.rejected': () => 'The restaurant couldn’t take your order. You owe nothing.',
  'order.expired': () => 'The restaurant didn’t answer in time, so the order is cancelled. You owe nothing.',
  'order.cancelled': (facts) =>
    ({
      self: null,
      wish: 'The restaurant has cancelled the order as you asked.',
      others: 'Your order has been cancelled. You owe nothing.',
    })[cancelledBy(facts)],
  'order.adjusted': ({ order }) =>
    `The restaurant has changed your order. It is ${money(order.total_minor, 'en')} now.`,
  'order.preparation_changed': (facts) => {
    const time = timeOf(facts, 'en');
    return (
      time &&
      (isPickup(facts)
        ? `The time has changed: pick it up around ${time}.`
        : `The time has changed: it arrives around ${time}.`)
    );
  },
  'order.ready': (facts) =>
    isPickup(facts) ? `Your food is ready. Say ${facts.order.code} at the counter.` : null,
  'order.out_for_delivery': (facts) => {
    const time = timeOf(facts, 'en');
    return time === null
      ? 'Your rider is on the way.'
      : `Your rider is on the way and arrives around ${time}.`;
  },
  'order.delivered': () => 'Delivered. Enjoy your meal!',
  'order.undelivered': () => 'We couldn’t hand over your food. Please see what happens next.',
  'delivery.at_dropoff': () => 'Your rider is here.',
  'cancel_request.declined': () => 'The restaurant couldn’t cancel. Your order goes on as it was.',
  'payment.refunded': (facts) => `You get ${money(lastRefund(facts), 'en')} back.`,
  'problem.accepted': () => 'The restaurant has answered your report. See what they say.',
  'problem.declined': () => 'The restaurant has answered your report. See what they say.',
  'review.answered': () => 'The restaurant has answered your review.',
};

const words = { ko: korean, en: english } as const satisfies Record<Locale, unknown>;

/** One sentence or two, or null where there is nothing to tell. */
export function wordsOf(event: PushEvent, locale: Locale, facts: Facts): string | null {
  return words[locale][event](facts);
}
