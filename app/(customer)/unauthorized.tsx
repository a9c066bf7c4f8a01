import { UnauthorizedScreen } from '@/components/shell/unauthorized-screen';
import { getEndReason } from '@/lib/auth/session';

/** 401 below the customer's header. */
export default async function CustomerUnauthorized() {
  return <UnauthorizedScreen reason={(await getEndReason()) ?? 'expired'} />;
}
