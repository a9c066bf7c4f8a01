import type { Locale as AppLocale } from '@/contract/text';
import type { Messages as AppMessages } from './catalogue';

declare module 'next-intl' {
  interface AppConfig {
    Locale: AppLocale;
    Messages: AppMessages;
  }
}
