'use client';

import type { CheckoutForm } from './form';

const fields = { detail: 'detail', entranceCode: 'entrance-code', phone: 'phone', note: 'note' } as const;

/**
 * What was typed into the server's page before its script was there. `served` is what the fields said then; a field
 * that says something else now was typed into (or restored by the browser after a reload).
 */
export function typedEarly(served: CheckoutForm): Partial<CheckoutForm> {
  const form = document.querySelector<HTMLFormElement>('form[data-checkout]');
  if (!form) return {};
  const typed: Partial<Record<keyof typeof fields, string>> = {};
  for (const [field, name] of Object.entries(fields) as [keyof typeof fields, string][]) {
    const element = form.elements.namedItem(name);
    const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    if (isText && element.value !== served[field]) typed[field] = element.value;
  }
  return typed;
}
