'use client';

import { PlainBrokenScreen } from '@/components/shell/plain-broken-screen';
import './globals.css';

/** When not even the document could be made. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="ko" data-amplify-theme="baedal">
      <body>
        <title>배달</title>
        <main>
          <PlainBrokenScreen error={error} retry={retry} />
        </main>
      </body>
    </html>
  );
}
