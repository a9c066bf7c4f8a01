import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { Theme } from '@/lib/theme';
import { ChoiceForm } from './choice-form';

/** Language and theme, for everyone, signed in or not. */
export function Preferences(props: { theme: Theme | undefined }) {
  const t = useTranslations('account');
  const locale = useLocale();
  return (
    <>
      <ChoiceForm
        name="locale"
        label={t('language')}
        legend={
          <>
            <Icon name="globe" />
            {t('language')}
          </>
        }
        chosen={locale}
        choices={[
          { value: 'ko', label: '한국어', lang: 'ko' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
      />
      <ChoiceForm
        name="theme"
        label={t('theme')}
        legend={
          <>
            <Icon name="moon" />
            {t('theme')}
          </>
        }
        chosen={props.theme ?? 'system'}
        choices={[
          { value: 'system', label: t('themes.system') },
          { value: 'light', label: t('themes.light') },
          { value: 'dark', label: t('themes.dark') },
        ]}
      />
    </>
  );
}
