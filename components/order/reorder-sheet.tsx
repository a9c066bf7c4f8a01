'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { RadioCards } from '@/components/ui/radio-cards';
import { Sheet } from '@/components/ui/sheet';
import type { SheetState } from '@/components/ui/sheet-button';
import { maxLines } from '@/contract/limits';
import { addLine, clear } from '@/lib/basket/store';
import type { BasketOwner, LineChoice } from '@/lib/basket/types';
import { useBasket } from '@/lib/basket/use-baskets';
import { formatMoney } from '@/lib/format/money';
import { pages } from '@/lib/urls';
import { choicesOf, countOfChoices, sumOfChoices } from './reorder-choices';
import { ReorderNews } from './reorder-news';
import styles from './sheets.module.css';
import { useReorder } from './use-reorder';

/**
 * An earlier order as a basket of today: what goes in, what does not, what costs more. Where the restaurant's basket
 * has something in it already, one chooses; nothing is replaced by itself.
 */
export function ReorderSheet(props: SheetState & { orderId: string; owner: BasketOwner }) {
  const { orderId, owner, open, onClose } = props;
  const t = useTranslations('after.reorder');
  const locale = useLocale();
  const router = useRouter();
  const { state, askAgain } = useReorder(orderId, owner.restaurantId, open);
  const { basket } = useBasket(owner.restaurantId);
  const [way, setWay] = useState<'add' | 'replace'>('add');
  const choices = state.kind === 'known' ? choicesOf(state.reorder, state.restaurant) : [];
  const [isFull, setFull] = useState(false);
  const put = (chosen: readonly LineChoice[]) => {
    // What would not fit is not left out in silence.
    const kept = way === 'add' ? (basket?.lines.length ?? 0) : 0;
    if (kept + chosen.length > maxLines) return setFull(true);
    if (basket && way === 'replace') clear(owner.restaurantId);
    for (const choice of chosen) addLine(owner, choice);
    onClose();
    router.push(pages.basket());
  };
  return (
    <Sheet
      open={open}
      title={t('title', { restaurant: owner.restaurantName[locale] })}
      onClose={onClose}
      foot={
        choices.length > 0 && (
          <Button tone="main" size="large" wide onClick={() => put(choices)}>
            {t('confirm', {
              count: countOfChoices(choices),
              amount: formatMoney(sumOfChoices(choices), locale),
            })}
          </Button>
        )
      }
    >
      <div className={styles.body}>
        {state.kind === 'asking' && <p role="status">{t('loading')}</p>}
        {state.kind === 'failed' && (
          <Notice
            tone="care"
            announce="alert"
            action={
              <Button tone="strong" onClick={askAgain}>
                {t('retry')}
              </Button>
            }
          >
            {t(failureWord(state.why))}
          </Notice>
        )}
        {state.kind === 'known' && <ReorderNews {...state} choices={choices} />}
        {state.kind === 'known' && choices.length === 0 && (
          <ButtonLink tone="main" size="large" wide href={pages.restaurant(owner.restaurantId)}>
            {t('menu')}
          </ButtonLink>
        )}
        {choices.length > 0 && basket && (
          <RadioCards
            legend={t('basket')}
            name="reorder-way"
            value={way}
            onChoose={setWay}
            choices={[
              { value: 'add', label: t('add'), hint: t('addHint', { count: countOfChoices(basket.lines) }) },
              { value: 'replace', label: t('replace'), hint: t('replaceHint') },
            ]}
          />
        )}
        {isFull && way === 'add' && (
          <Notice tone="care" announce="alert">
            {t('full', { count: maxLines })}
          </Notice>
        )}
      </div>
    </Sheet>
  );
}

function failureWord(why: string) {
  if (why === 'missing') return 'gonePlace';
  if (why === 'unreachable') return 'unreachable';
  return why === 'signed-out' ? 'signedOut' : 'failed';
}
