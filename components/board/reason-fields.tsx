'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { RadioCards } from '@/components/ui/radio-cards';
import { TextArea } from '@/components/ui/text-area';
import { type ReasonChoice, wordsMax } from './reason-choice';
import styles from './reject-sheet.module.css';

/** Reasons as cards; `other` asks for words besides. */
export function ReasonFields<Reason extends string>(props: {
  legend: string;
  name: string;
  reasons: readonly { value: Reason; label: string }[];
  choice: ReasonChoice<Reason>;
  onChange: (choice: ReasonChoice<Reason>) => void;
}) {
  const { choice, onChange } = props;
  const t = useTranslations('board.reject');
  const words = useRef<HTMLDivElement>(null);
  const needsWords = choice.reason === 'other';
  // On a phone it stands below the reasons, behind the button.
  useEffect(() => {
    if (needsWords) words.current?.scrollIntoView({ block: 'nearest' });
  }, [needsWords]);
  return (
    <>
      <div className={styles.reasons}>
        <RadioCards
          legend={props.legend}
          name={props.name}
          value={choice.reason}
          onChoose={(reason) => onChange({ ...choice, reason })}
          choices={props.reasons}
        />
      </div>
      {needsWords && (
        <div ref={words} className={styles.details}>
          <TextArea
            label={t('words')}
            hint={t('wordsHint')}
            limit={wordsMax}
            defaultValue={choice.note}
            onChange={(event) => onChange({ ...choice, note: event.target.value })}
          />
        </div>
      )}
    </>
  );
}
