import type { FailureKind } from '@/components/work/failure';

/** Which sentence a press gets that did not succeed. `moved` is a 409: the order or the review has moved on. */
export function failureWordOf(kind: FailureKind) {
  switch (kind) {
    case 'moved-on':
      return 'moved';
    case 'expired':
    case 'unreachable':
      return kind;
    case 'signed-out':
      return 'signedOut';
    default:
      return 'failed';
  }
}
