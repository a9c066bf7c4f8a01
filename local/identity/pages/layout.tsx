/** @jsxImportSource hono/jsx */
/** The frame of every page: mark, language switch, one sentence, what there is to do. */
import type { Child } from 'hono/jsx';
import type { Language } from '../messages/language';
import { languages, texts } from '../messages/language';
import type { Texts } from '../messages/texts';
import { fontStylesPath } from './assets';
import { stylesheetPath } from './stylesheet';

/** What every page is made with. */
export interface PageFrame {
  readonly language: Language;
  readonly text: Texts;
  readonly theme: 'light' | 'dark' | undefined;
  /** Path and query of this page. */
  readonly here: string;
}

function inLanguage(here: string, language: Language): string {
  const url = new URL(here, 'http://localhost');
  url.searchParams.set('lang', language);
  return `${url.pathname}${url.search}`;
}

function Mark() {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="9" />
      <path d="M12.5 10.5v13.5a1.5 1.5 0 0 0 1.5 1.5h8a1.5 1.5 0 0 0 1.5-1.5V10.5M12.5 17.5h11" />
    </svg>
  );
}

function LanguageSwitch({ frame }: { frame: PageFrame }) {
  return (
    <nav class="languages" aria-label={frame.text.switchLanguage}>
      {languages.map((language) => (
        <a
          key={language}
          href={inLanguage(frame.here, language)}
          lang={language}
          hreflang={language}
          aria-current={language === frame.language ? 'true' : undefined}
        >
          {texts[language].languageName}
        </a>
      ))}
    </nav>
  );
}

interface PageProps {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly wide?: boolean;
  /** Stands over the sentence. */
  readonly above?: Child;
  readonly children?: Child;
}

export function Page({ frame, title, lead, wide = false, above, children }: PageProps) {
  return (
    <html lang={frame.language} data-theme={frame.theme}>
      {/* biome-ignore lint/style/noHeadElement: this page is Hono's, not Next's. */}
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · Baedal`}</title>
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheetPath} />
      </head>
      <body>
        <header>
          <span class="brand">
            <Mark />
            Baedal
          </span>
          <LanguageSwitch frame={frame} />
        </header>
        <main class={wide ? 'wide' : undefined}>
          <div class="lead">
            {above}
            <h1>{title}</h1>
            {lead === undefined ? null : <p class="quiet">{lead}</p>}
          </div>
          {children}
        </main>
        {/* At the end, so that the font never holds up the first paint. */}
        {fontStylesPath === undefined ? null : <link rel="stylesheet" href={fontStylesPath} />}
      </body>
    </html>
  );
}
