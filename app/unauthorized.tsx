import { UnauthorizedScreen } from '@/components/shell/unauthorized-screen';
import { getEndReason } from '@/lib/auth/session';
import { Frame } from './_components/frame';

/** 401: whoever never signed in here is sent to do so instead. */
export default async function Unauthorized() {
  return (
    <Frame>
      <UnauthorizedScreen reason={(await getEndReason()) ?? 'expired'} />
    </Frame>
  );
}
