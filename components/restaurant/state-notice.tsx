import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import type { Restaurant } from '@/contract/schemas/restaurant';
import { formatDayTime } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import { standingOf } from './standing';
import styles from './state-notice.module.css';

/** Why one cannot have it delivered now, until when, and what one can do meanwhile. Nothing where one can. */
export function StateNotice(props: {
  restaurant: Pick<Restaurant, 'id' | 'opening' | 'reach' | 'timeZone'>;
  now: string;
}) {
  const { id, opening, reach, timeZone } = props.restaurant;
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const standing = standingOf({ opening, reach });
  if (standing === 'open') return null;
  if (standing === 'far') {
    const change = (
      <ButtonLink href={pages.address(pages.restaurant(id))} size="medium">
        {t('changePlace')}
      </ButtonLink>
    );
    return (
      <div className={styles.place}>
        <Notice tone="care" title={t('state.far')} action={change}>
          {t('state.farDetail')}
        </Notice>
      </div>
    );
  }
  const at = opening.nextChangeAt && formatDayTime(opening.nextChangeAt, props.now, timeZone, locale);
  return (
    <div className={styles.place}>
      <Notice tone="care" title={at ? t(`state.${standing}Until`, { at }) : t(`state.${standing}`)}>
        {t(at ? 'state.later' : 'state.unknown')}
      </Notice>
    </div>
  );
}
