/** @jsxImportSource hono/jsx */
/** A page that says one thing and offers one way on: errors, mostly. */
import type { PageFrame } from './layout';
import { Page } from './layout';

interface MessageProps {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead: string;
  readonly action?: { readonly href: string; readonly label: string } | undefined;
  /** Words for whoever has to mend it, in the wording of Cognito. */
  readonly developer?: readonly string[];
}

export function MessagePage({ frame, title, lead, action, developer = [] }: MessageProps) {
  return (
    <Page
      frame={frame}
      title={title}
      lead={lead}
      above={
        <span class="stamp" aria-hidden="true">
          {frame.text.stamp}
        </span>
      }
    >
      {action ? (
        <a class="button main" href={action.href}>
          {action.label}
        </a>
      ) : null}
      {developer.length > 0 ? (
        <div class="developer">
          <p>{frame.text.errorDetail}</p>
          {developer.map((line) => (
            <p key={line} lang="en">
              <code>{line}</code>
            </p>
          ))}
        </div>
      ) : null}
    </Page>
  );
}
