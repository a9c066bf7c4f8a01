import { ForbiddenScreen } from '@/components/shell/forbidden-screen';
import { getSession } from '@/lib/auth/session';

/** 403 below the customer's header. */
export default async function CustomerForbidden() {
  return <ForbiddenScreen session={await getSession()} />;
}
