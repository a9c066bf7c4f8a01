/** Reasons why a basket cannot be ordered, and where on the screen each one is said. */
import type { CheckoutIssue, CheckoutIssueCode, FieldError } from '@/contract/errors';
import type { BasketLine } from '@/contract/schemas/basket';
import type { Opening } from '@/contract/schemas/restaurant';

/** Where a reason stands: beside its field, on its line, or above everything. */
export type IssuePlace =
  | 'store'
  | 'address'
  | 'detail'
  | 'entranceCode'
  | 'phone'
  | 'note'
  | 'basket'
  | 'line'
  | 'form';

/** `INVALID` is a value the server could not read, with no closer reason. */
export interface Issue {
  readonly code: CheckoutIssueCode | 'INVALID';
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
  SLOT_REQUIRED: 'store',
  SLOT_UNAVAILABLE: 'store',
  CASH_TOO_LITTLE: 'form',
  COUPON_UNAVAILABLE: 'basket',
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
function issuesBeforePressing(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ place }) => !['detail', 'entranceCode', 'phone', 'note', 'form'].includes(place));
}

/** Those that make pressing pointless: the kitchen does not cook, or there is not enough in the basket. */
export function blocksOrdering({ place }: Issue): boolean {
  return place === 'store' || place === 'basket';
}

/**
 * What is said now: what a press was refused for, and what the quote knows already. A missing address is not held
 * against anybody before they press; its card asks for it in its own words.
 */
export function issuesToShow(refused: readonly Issue[], quoted: readonly Issue[]): Issue[] {
  const known = quoted.filter(
    (issue) =>
      issue.code !== 'ADDRESS_REQUIRED' &&
      !refused.some((each) => each.code === issue.code && each.lineId === issue.lineId),
  );
  return [...refused, ...issuesBeforePressing(known)];
}

function placeWithoutLine(code: Issue['code'], field: string): IssuePlace {
  if (code !== 'INVALID' && placeOfCode[code] !== 'line') return placeOfCode[code];
  if (field === 'address.detail') return 'detail';
  if (field === 'address.entranceCode') return 'entranceCode';
  const [first] = field.split('.');
  switch (first) {
    case 'address':
    case 'phone':
    case 'note':
      return first;
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
