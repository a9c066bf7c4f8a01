'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type RefObject, useId } from 'react';
import { Badge } from '@/components/ui/badge';
import { Checkbox } from '@/components/ui/checkbox';
import { Radio } from '@/components/ui/radio';
import { Stepper } from '@/components/ui/stepper';
import type { Option, OptionGroup } from '@/contract/schemas/restaurant';
import { formatMoney } from '@/lib/format/money';
import styles from './option-group.module.css';
import { choose, kindOf, mostOf, type Selection } from './selection';

interface GroupProps {
  group: OptionGroup;
  selection: Selection;
  /** Set after a try to go on without a choice. */
  missing: boolean;
  /** Where focus goes when this group is missing. */
  firstInput?: RefObject<HTMLInputElement | null>;
  onChange: (selection: Selection) => void;
}

/** One group of options with its rule in words. */
export function OptionGroupField({ group, selection, missing, firstInput, onChange }: GroupProps) {
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const id = useId();
  const first = group.options.find((option) => !option.soldOut);
  return (
    <fieldset className={styles.group} {...(missing && { 'aria-describedby': `${id}-error` })}>
      <legend className={styles.legend}>
        {group.name[locale]}
        <Badge tone={group.minSelect > 0 ? (missing ? 'urgent' : 'info') : 'plain'}>
          {group.minSelect > 0 ? t('required') : t('optional')}
        </Badge>
        <span className={styles.rule}>
          {group.minSelect === group.maxSelect
            ? t('chooseExactly', { count: group.maxSelect })
            : group.minSelect > 1
              ? t('chooseBetween', { from: group.minSelect, to: group.maxSelect })
              : t('chooseUpTo', { count: group.maxSelect })}
        </span>
      </legend>
      {missing && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {t('missing', { group: group.name[locale] })}
        </p>
      )}
      <div className={styles.options}>
        {group.options.map((option) => (
          <OptionField
            key={option.id}
            option={option}
            groupId={id}
            {...(option === first && firstInput && { inputRef: firstInput })}
            {...{ group, selection, onChange }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function OptionField(
  props: Omit<GroupProps, 'missing' | 'firstInput'> & {
    option: Option;
    groupId: string;
    inputRef?: RefObject<HTMLInputElement | null>;
  },
) {
  const { group, option, selection, onChange } = props;
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const taken = selection[option.id] ?? 0;
  const most = mostOf(group, selection, option);
  const name = option.name[locale];
  const set = (quantity: number) => onChange(choose(group, selection, option, quantity));
  const shared = {
    label: name,
    ...(option.priceMinor > 0 && { end: `+${formatMoney(option.priceMinor, locale)}` }),
    // Of what one must choose, the plain choice is no present.
    ...(option.priceMinor === 0 && group.minSelect === 0 && { end: t('free') }),
    ...(option.soldOut && { hint: t('soldOut') }),
    ...(props.inputRef && { ref: props.inputRef }),
    checked: taken > 0,
  };
  if (kindOf(group) === 'one') {
    return (
      <div className={styles.option}>
        <Radio {...shared} name={props.groupId} disabled={option.soldOut} onChange={() => set(1)} />
      </div>
    );
  }
  return (
    <div className={styles.option}>
      <Checkbox
        {...shared}
        disabled={option.soldOut || (taken === 0 && most === 0)}
        onChange={(event) => set(event.target.checked ? 1 : 0)}
      />
      {taken > 0 && option.maxQuantity > 1 && (
        <Stepper
          value={taken}
          max={most}
          words={{
            less: t('lessOf', { name }),
            more: t('moreOf', { name }),
            count: t('countOf', { name, count: taken }),
          }}
          onChange={set}
        />
      )}
    </div>
  );
}
