import type { CheckoutForm } from '@/lib/checkout/form';
import type { IssuePlace } from '@/lib/checkout/issues';

/** What each card of the form gets: what was typed, how to change it, and what is wrong where. */
export interface SectionProps {
  readonly form: CheckoutForm;
  readonly setForm: (change: Partial<CheckoutForm>) => void;
  readonly errorOf: (place: IssuePlace) => string | undefined;
}
