'use client';

import type { ComponentProps } from 'react';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import type { IssuePlace } from '@/lib/checkout/issues';
import { useShare } from './checkout-context';

/** A field of the form that knows what is wrong with it. `name` is also where its issues stand. */
export function CheckoutField(props: ComponentProps<typeof Field> & { name: IssuePlace }) {
  return <Field {...props} id={`checkout-${props.name}`} error={useShare().errorOf(props.name)} />;
}

/** The same for several lines of text. */
export function CheckoutTextArea(props: ComponentProps<typeof TextArea> & { name: IssuePlace }) {
  return <TextArea {...props} id={`checkout-${props.name}`} error={useShare().errorOf(props.name)} />;
}
