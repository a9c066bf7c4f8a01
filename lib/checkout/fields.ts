'use client';

/**
 * Between the fields of the page and the form. The fields are the browser's own and keep what is typed; nothing is
 * drawn anew as one types, and what stood in them before script was there counts as typed.
 */
import {
  type CheckoutForm,
  handoffs,
  paymentMethods,
  serviceTypes,
  substitutions,
  tips,
  whens,
} from './form';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** `before` with everything the fields say now. Fields that are not on the page change nothing. */
export function readFields(form: HTMLFormElement, before: CheckoutForm): CheckoutForm {
  return read(valuesOf(fieldsOf(form)), before);
}

/** `before` with what somebody has touched: typed before script was there, or brought back by the browser. */
export function readTouched(form: HTMLFormElement, before: CheckoutForm): CheckoutForm {
  const fields = fieldsOf(form);
  const touched = new Set(fields.filter(isTouched).map((field) => field.name));
  return read(valuesOf(fields.filter((field) => touched.has(field.name))), before);
}

/** Writes a form into the fields that say something else, and then tells those who listen (counters beside a field). */
export function fillFields(form: HTMLFormElement, values: CheckoutForm): void {
  const wanted = new Map<string, string | boolean>(Object.entries(values));
  const filled = fieldsOf(form).filter((field) => fill(field, wanted.get(field.name)));
  for (const field of filled) field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Whether a text was written. */
function fill(field: Field, value: string | boolean | undefined): boolean {
  if (value === undefined) return false;
  if (isTick(field)) field.checked = field.type === 'radio' ? field.value === value : value === true;
  else if (typeof value === 'string' && field.value !== value) {
    field.value = value;
    return true;
  }
  return false;
}

function read(values: ReadonlyMap<string, string | boolean>, before: CheckoutForm): CheckoutForm {
  const text = (name: keyof CheckoutForm, old: string): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value : old;
  };
  const ticked = (name: keyof CheckoutForm, old: boolean): boolean => {
    const value = values.get(name);
    return typeof value === 'boolean' ? value : old;
  };
  const one = <Value extends string>(name: keyof CheckoutForm, all: readonly Value[], old: Value): Value =>
    all.find((each) => each === values.get(name)) ?? old;
  return {
    ...before,
    serviceType: one('serviceType', serviceTypes, before.serviceType),
    detail: text('detail', before.detail),
    entranceCode: text('entranceCode', before.entranceCode),
    when: one('when', whens, before.when),
    phone: text('phone', before.phone),
    handoff: one('handoff', handoffs, before.handoff),
    riderNote: text('riderNote', before.riderNote),
    pin: ticked('pin', before.pin),
    note: text('note', before.note),
    substitution: one('substitution', substitutions, before.substitution),
    cutlery: ticked('cutlery', before.cutlery),
    tip: one('tip', tips, before.tip),
    otherTip: text('otherTip', before.otherTip),
    paymentMethod: one('paymentMethod', paymentMethods, before.paymentMethod),
    cashGiven: text('cashGiven', before.cashGiven),
  };
}

function valuesOf(fields: readonly Field[]): Map<string, string | boolean> {
  const values = new Map<string, string | boolean>();
  for (const field of fields) {
    if (!isTick(field)) values.set(field.name, field.value);
    else if (field.type === 'checkbox') values.set(field.name, field.checked);
    else if (field.checked) values.set(field.name, field.value);
  }
  return values;
}

function isTouched(field: Field): boolean {
  if (isTick(field)) return field.checked !== field.defaultChecked;
  if (field instanceof HTMLSelectElement) {
    return [...field.options].some((option) => option.selected !== option.defaultSelected);
  }
  return field.value !== field.defaultValue;
}

function isTick(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (element): element is Field =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}
