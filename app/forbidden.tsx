import { ForbiddenScreen } from '@/components/shell/forbidden-screen';
import { getSession } from '@/lib/auth/session';
import { Frame } from './_components/frame';

/** 403: signed in, without the role that this side needs. */
export default async function Forbidden() {
  return (
    <Frame>
      <ForbiddenScreen session={await getSession()} />
    </Frame>
  );
}
