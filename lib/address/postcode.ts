/** What is wrong with a postcode as typed; null where it is five digits (기초구역번호, in force since 2015-08-01). */
export function postcodeProblem(typed: string): 'missing' | 'old' | 'wrong' | null {
  const digits = typed.normalize('NFKC').replace(/[\s-]/g, '');
  if (digits === '') return 'missing';
  if (/^\d{5}$/.test(digits)) return null;
  return /^\d{6}$/.test(digits) ? 'old' : 'wrong';
}

/** Five digits as text, from what `postcodeProblem` found nothing wrong with; a leading zero stays. */
export function readPostcode(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '');
}
