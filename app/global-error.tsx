'use client';

import { referenceOf } from '@/components/shell/broken-screen';
import { Button } from '@/components/ui/button';
import screen from '@/components/ui/screen.module.css';
import { mainId } from '@/components/ui/skip-link';
import './globals.css';

/** When not even the document could be made: no messages, no language known, so it speaks both. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = referenceOf(error);
  return (
    <html lang="ko" data-amplify-theme="baedal">
      <body>
        <title>배달</title>
        <main id={mainId} className={screen.screen}>
          <h1 className={screen.sentence}>화면을 준비하지 못했어요. 주문과 장바구니는 그대로 있어요.</h1>
          <p lang="en">We could not prepare this screen. Your orders and baskets are safe.</p>
          {reference && <p>{reference}</p>}
          <Button tone="main" size="large" onClick={retry}>
            다시 해보기 · Try again
          </Button>
        </main>
      </body>
    </html>
  );
}
