import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Screen } from '@/components/ui/screen';
import { mainId } from '@/components/ui/skip-link';
import type { Workplace } from '@/contract/schemas/board';
import { pages } from '@/lib/urls';
import { WorkplaceHeader } from './workplace-header';
import styles from './workplaces.module.css';

/** The restaurants a person works for, each the way to its board. */
export function WorkplaceList({ workplaces }: { workplaces: readonly Workplace[] }) {
  const t = useTranslations('board');
  const locale = useLocale();
  return (
    <main id={mainId}>
      <WorkplaceHeader />
      <Screen sentence={t('workplaces.sentence')}>
        <ul className={styles.list}>
          {workplaces.map((workplace) => (
            <li key={workplace.id}>
              <Link href={pages.board(workplace.id)} className={styles.workplace}>
                <span className={styles.name}>{workplace.name[locale]}</span>
                <span className={styles.detail}>
                  {workplace.district[locale]} · {t(`workplaces.position.${workplace.position}`)}
                </span>
                <Badge tone={workplace.waiting > 0 ? 'urgent' : 'plain'}>
                  {t('workplaces.waiting', { count: workplace.waiting })}
                </Badge>
                <Icon name="next" />
              </Link>
            </li>
          ))}
        </ul>
      </Screen>
    </main>
  );
}
