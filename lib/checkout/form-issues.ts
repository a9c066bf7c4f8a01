/** What is wrong with a form that no server needs to be asked about, so that all of it is said at once. */
import { noteMaxLength } from '@/contract/limits';
import { parsePhone } from '@/contract/phone';
import { parseWon, tipMinorOf } from './amounts';
import type { CheckoutForm, ChosenPlace } from './form';
import type { Issue } from './issues';

/** In the order the fields stand on the page. `totalMinor` is what is to be paid. */
export function issuesOfForm(form: CheckoutForm, place: ChosenPlace, totalMinor: number): Issue[] {
  const issues: Issue[] = [];
  if (form.serviceType === 'delivery') {
    if (!place) issues.push({ code: 'ADDRESS_REQUIRED', place: 'address' });
    if (form.detail.trim() === '') issues.push({ code: 'ADDRESS_DETAIL_REQUIRED', place: 'detail' });
  }
  if (form.when === 'slot' && form.scheduledFor === '') issues.push({ code: 'SLOT_REQUIRED', place: 'slot' });
  if (form.phone.trim() === '') issues.push({ code: 'PHONE_REQUIRED', place: 'phone' });
  else if (parsePhone(form.phone) === null) issues.push({ code: 'PHONE_INVALID', place: 'phone' });
  if (form.serviceType === 'delivery' && form.riderNote.trim().length > noteMaxLength) {
    issues.push({ code: 'NOTE_TOO_LONG', place: 'riderNote' });
  }
  if (form.note.trim().length > noteMaxLength) issues.push({ code: 'NOTE_TOO_LONG', place: 'note' });
  if (tipMinorOf(form) === null) issues.push({ code: 'TIP_INVALID', place: 'otherTip' });
  if (form.paymentMethod === 'cash_at_door' && form.cashGiven.trim() !== '') {
    const given = parseWon(form.cashGiven);
    if (given === null || given < totalMinor) issues.push({ code: 'CASH_TOO_LITTLE', place: 'cashGiven' });
  }
  return issues;
}
