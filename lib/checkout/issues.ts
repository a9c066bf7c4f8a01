/** Reasons why a basket cannot be ordered, and where on the screen each one is said. */
import type { CheckoutIssue, CheckoutIssueCode, FieldError } from '@/contract/errors';
import type { BasketLine } from '@/contract/schemas/basket';
import type { Opening } from '@/contract/schemas/restaurant';
import type { CheckoutForm } from './form';

/** Where a reason stands: beside its field, on its line, or above everything. Named as the fields of the form are. */
export type IssuePlace =
  | 'store'
  | 'address'
  | 'detail'
  | 'entranceCode'
  | 'slot'
  | 'phone'
  | 'riderNote'
  | 'note'
  | 'otherTip'
  | 'coupon'
  | 'cashGiven'
  | 'basket'
  | 'line'
  | 'form';

/** What a form can be refused for before any server is asked, besides what the server says too. */
export type FormIssueCode = 'TIP_INVALID';

/** `INVALID` is a value the server could not read, with no closer reason. */
export interface Issue {
  readonly code: CheckoutIssueCode | FormIssueCode | 'INVALID';
  readonly place: IssuePlace;
  readonly lineId?: string | undefined;
  readonly about?: CheckoutIssue['about'];
}

/** Exhaustive: a new code does not compile without a place. */
const placeOfCode: Readonly<Record<CheckoutIssueCode, IssuePlace>> = {
  STORE_CLOSED: 'store',
  STORE_PAUSED: 'store',
  ITEMS_REQUIRED: 'basket',
  ITEM_UNAVAILABLE: 'line',
  OPTION_UNAVAILABLE: 'line',
  OPTIONS_INVALID: 'line',
  QUANTITY_INVALID: 'line',
  MIN_ORDER_NOT_MET: 'basket',
  MAX_BASKET_EXCEEDED: 'basket',
  ADDRESS_REQUIRED: 'address',
  ADDRESS_DETAIL_REQUIRED: 'detail',
  ADDRESS_NOT_FOUND: 'address',
  OUT_OF_AREA: 'address',
  PHONE_REQUIRED: 'phone',
  PHONE_INVALID: 'phone',
  NOTE_TOO_LONG: 'note',
  SLOT_REQUIRED: 'slot',
  SLOT_UNAVAILABLE: 'slot',
  CASH_TOO_LITTLE: 'cashGiven',
  COUPON_UNAVAILABLE: 'coupon',
};

/**
 * What a quote or a refused order says, ready to be shown. `lines` are those that were sent: they tell which line
 * `lines.2.quantity` means.
 */
export function toIssues(
  errors: readonly (CheckoutIssue | FieldError)[],
  lines: readonly Pick<BasketLine, 'lineId'>[],
): Issue[] {
  return errors.map((error) => {
    const lineId = error.lineId ?? lineIdOf(error.field, lines);
    const code = isIssueCode(error.code) ? error.code : 'INVALID';
    const place = lineId === undefined ? placeWithoutLine(code, error.field) : 'line';
    return { code, place, lineId, about: error.about };
  });
}

/** What the opening of a restaurant already says, before any quote. */
export function issuesOfOpening({ status, nextChangeAt }: Opening): Issue[] {
  if (status === 'open') return [];
  const code = status === 'closed' ? 'STORE_CLOSED' : 'STORE_PAUSED';
  return [{ code, place: 'store', about: nextChangeAt ? { at: nextChangeAt } : undefined }];
}

/** Those that hold before the person has filled in anything, so they may be said before pressing. */
const saidBeforePressing: ReadonlySet<IssuePlace> = new Set([
  'store',
  'address',
  'slot',
  'coupon',
  'basket',
  'line',
]);

/** Those that make pressing pointless: the kitchen does not cook, or there is not enough in the basket. */
export function blocksOrdering({ place }: Issue): boolean {
  return place === 'store' || place === 'basket';
}

/**
 * What is said now: what a press was refused for, and what the quote knows already. A missing address or slot is not
 * held against anybody before they press: the card asks for it in its own words, and while a slot is being chosen it
 * does not matter whether the kitchen cooks right now.
 */
export function issuesToShow(
  refused: readonly Issue[],
  quoted: readonly Issue[],
  { when, scheduledFor }: Pick<CheckoutForm, 'when' | 'scheduledFor'>,
): Issue[] {
  const choosingSlot = when === 'slot' && scheduledFor === '';
  const known = quoted.filter(
    ({ code, place, lineId }) =>
      code !== 'ADDRESS_REQUIRED' &&
      code !== 'SLOT_REQUIRED' &&
      !(choosingSlot && place === 'store') &&
      saidBeforePressing.has(place) &&
      !refused.some((each) => each.code === code && each.lineId === lineId),
  );
  return [...refused, ...known];
}

/** What remains of the reasons once parts of the form were changed. */
export function withoutTouched(issues: readonly Issue[], change: Partial<CheckoutForm>): readonly Issue[] {
  const left = issues.filter((issue) => !partsOf(issue.place).some((part) => Object.hasOwn(change, part)));
  return left.length === issues.length ? issues : left;
}

function partsOf(place: IssuePlace): (keyof CheckoutForm)[] {
  switch (place) {
    case 'slot':
      return ['when', 'scheduledFor', 'serviceType'];
    case 'store':
      return ['when', 'scheduledFor'];
    case 'coupon':
      return ['couponCode'];
    case 'address':
      return ['serviceType', 'roadAddress'];
    case 'otherTip':
      return ['tip', 'otherTip'];
    case 'cashGiven':
      return ['paymentMethod', 'cashGiven'];
    case 'detail':
    case 'entranceCode':
    case 'phone':
    case 'riderNote':
    case 'note':
      return [place];
    case 'basket':
    case 'line':
    case 'form':
      return [];
  }
}

function placeWithoutLine(code: CheckoutIssueCode | 'INVALID', field: string): IssuePlace {
  if (code !== 'INVALID' && placeOfCode[code] !== 'line') return placeOfCode[code];
  if (field === 'address.detail') return 'detail';
  if (field === 'address.entranceCode') return 'entranceCode';
  const [first] = field.split('.');
  switch (first) {
    case 'address':
    case 'phone':
    case 'riderNote':
    case 'note':
      return first;
    case 'couponCode':
      return 'coupon';
    case 'scheduledFor':
      return 'slot';
    case 'tipMinor':
      return 'otherTip';
    case 'cashGivenMinor':
      return 'cashGiven';
    case 'lines':
      return 'basket';
    default:
      return 'form';
  }
}

function lineIdOf(field: string, lines: readonly Pick<BasketLine, 'lineId'>[]): string | undefined {
  const index = /^lines\.(\d+)/.exec(field)?.[1];
  return index === undefined ? undefined : lines[Number(index)]?.lineId;
}

function isIssueCode(code: string): code is CheckoutIssueCode {
  return Object.hasOwn(placeOfCode, code);
}
