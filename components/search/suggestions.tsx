'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, type RefObject, useEffect, useImperativeHandle, useState } from 'react';
import { cuisineFaces } from '@/components/restaurant/cuisines';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Picture } from '@/components/ui/picture';
import type { Position } from '@/contract/place';
import { formatDistance } from '@/lib/format/distance';
import { formatMoney } from '@/lib/format/money';
import { clearRecent, readRecent } from '@/lib/search/recent';
import { pages } from '@/lib/urls';
import styles from './suggestions.module.css';
import { useSuggestions } from './use-suggestions';

/** Takes a key of the field; answers whether it was for the list. */
export type SuggestionKeys = (key: string) => boolean;

export interface SuggestionsProps {
  id: string;
  text: string;
  position: Position | null;
  keys: RefObject<SuggestionKeys | null>;
  /** The id of the option that the arrows are on. */
  active: string | null;
  onActive: (id: string | null) => void;
  /** Whether there are options to choose from. */
  onListed: (listed: boolean) => void;
  onSearch: (query: string) => void;
  onLeave: () => void;
}

interface Option {
  readonly name: string;
  readonly detail?: string;
  readonly end?: string;
  readonly picture?: string;
  /** Where it leads; without one it is searched for. */
  readonly href?: string;
}

/** Below the field: what was looked for lately, or restaurants and dishes that fit what is typed so far. */
export function Suggestions(props: SuggestionsProps) {
  const { id, text, active, onActive, onListed } = props;
  const t = useTranslations('search');
  const locale = useLocale();
  const { answered, suggested, failed } = useSuggestions(text, props.position);
  const [recent, setRecent] = useState(readRecent);

  const options: Option[] = text
    ? [
        ...suggested.restaurants.map((each) => ({
          name: each.name[locale],
          detail: `${cuisineFaces[each.cuisine].name[locale]} · ${
            each.reach ? formatDistance(each.reach.distanceMetres) : each.district[locale]
          }`,
          picture: each.pictures[0] ?? 'takeout-box',
          href: pages.restaurant(each.id),
        })),
        ...suggested.dishes.map(({ restaurant, match }) => ({
          name: match.name[locale],
          detail: match.soldOut
            ? t('soldOutAt', { restaurant: restaurant.name[locale] })
            : restaurant.name[locale],
          end: formatMoney(match.priceMinor, locale),
          picture: match.pictures[0] ?? 'takeout-box',
          href: pages.dish(restaurant.id, match.itemId),
        })),
      ]
    : recent.map((query) => ({ name: query }));
  const idOf = (index: number) => `${id}-${index}`;
  const index = options.findIndex((_, each) => idOf(each) === active);

  useImperativeHandle(props.keys, () => (key: string) => {
    if (key === 'Enter') {
      if (index < 0) return false;
      document.getElementById(idOf(index))?.click();
      return true;
    }
    if ((key !== 'ArrowDown' && key !== 'ArrowUp') || options.length === 0) return false;
    // Past either end the arrows are back in the field.
    const next = key === 'ArrowDown' ? index + 1 : index < 0 ? options.length - 1 : index - 1;
    onActive(next < 0 || next >= options.length ? null : idOf(next));
    if (next >= 0) document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
    return true;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer begins anew
  useEffect(() => {
    onActive(null);
    return () => onActive(null);
  }, [answered, onActive]);

  const listed = options.length > 0;
  useEffect(() => {
    onListed(listed);
    return () => onListed(false);
  }, [listed, onListed]);

  const status = () => {
    if (text === '') return recent.length > 0 ? t('recentCount', { count: recent.length }) : '';
    if (answered === '') return '';
    if (failed) return t('failed');
    return listed ? t('count', { count: options.length }) : t('none', { query: answered });
  };
  const seen = failed || (answered !== '' && text !== '' && options.length === 0);
  return (
    <div className={styles.panel} hidden={!listed && !seen}>
      {text === '' && recent.length > 0 && (
        <p className={styles.head}>
          <span>{t('recent')}</span>
          <button
            type="button"
            className={styles.forget}
            onClick={() => {
              clearRecent();
              setRecent([]);
            }}
          >
            {t('forget')}
          </button>
        </p>
      )}
      <p role="status" className={seen ? styles.words : styles.quiet}>
        {status()}
      </p>
      <div id={id} role="listbox" aria-label={t(text ? 'suggestions' : 'recent')} hidden={!listed}>
        {options.map((option, at) => (
          <OptionRow
            key={`${option.href} ${option.name}`}
            id={idOf(at)}
            option={option}
            chosen={at === index}
            onPress={() => (option.href ? props.onLeave() : props.onSearch(option.name))}
          />
        ))}
      </div>
      {text !== '' && listed && (
        <button type="button" className={styles.all} onClick={() => props.onSearch(text)}>
          <Icon name="search" /> {t('all', { query: text })}
        </button>
      )}
    </div>
  );
}

function OptionRow(props: { id: string; option: Option; chosen: boolean; onPress: () => void }) {
  const { option } = props;
  const shared = {
    id: props.id,
    role: 'option',
    'aria-selected': props.chosen,
    tabIndex: -1,
    className: styles.option,
    onClick: props.onPress,
  };
  const words: ReactNode = (
    <>
      {option.picture ? <Picture name={option.picture} size={36} eager /> : <Icon name="clock" />}
      <span className={styles.names}>
        <span className={styles.name}>{option.name}</span>
        {option.detail && <span className={styles.detail}>{option.detail}</span>}
      </span>
      {option.end && <span className={styles.end}>{option.end}</span>}
    </>
  );
  return option.href ? (
    <Link {...shared} href={option.href}>
      {words}
    </Link>
  ) : (
    <button {...shared} type="button">
      {words}
    </button>
  );
}
