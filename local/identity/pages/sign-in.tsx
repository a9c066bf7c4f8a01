/** @jsxImportSource hono/jsx */
import type { Texts } from '../messages/texts';
import { FormCard, Token } from './fields';
import type { PageFrame } from './layout';
import { Page } from './layout';
import type { Memory } from './memory';

export interface DemoChoice {
  readonly email: string;
  readonly name: string;
  readonly groups: readonly string[];
}

interface SignInProps {
  readonly frame: PageFrame;
  readonly token: string;
  /** The authorization request, which goes with every form and link. */
  readonly search: string;
  readonly memory: Memory;
  readonly people: readonly DemoChoice[];
}

function Roles({ person, text }: { person: DemoChoice; text: Texts }) {
  return (
    <span class="roles">
      {person.groups.length === 0 ? <span class="seal none">{text.noGroup}</span> : null}
      {person.groups.map((group) => (
        <span key={group} class="seal">
          {text.groups[group] ?? group}
        </span>
      ))}
    </span>
  );
}

function DemoPeople({ frame, token, search, people }: SignInProps) {
  const { text } = frame;
  return (
    <section class="people" aria-labelledby="people">
      <div class="lead">
        <h2 id="people">{text.demoTitle}</h2>
        <p class="quiet">{text.demoLead}</p>
      </div>
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <form method="post" action={`/login${search}`}>
              <Token value={token} />
              <button class="person" type="submit" name="demo" value={person.email}>
                <span class="who">
                  <span>{person.name}</span>
                  <span class="email">{person.email}</span>
                </span>
                <Roles person={person} text={text} />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SignInPage(props: SignInProps) {
  const { frame, token, search, memory, people } = props;
  const { text } = frame;
  return (
    <Page frame={frame} title={text.signInTitle} lead={text.signInLead} wide={people.length > 0}>
      <div>
        <FormCard
          action={`/login${search}`}
          token={token}
          notes={memory.notes}
          text={text}
          submit={text.signIn}
          fields={[
            { id: 'email', label: text.email, type: 'email', autocomplete: 'username', value: memory.email },
            { id: 'password', label: text.password, type: 'password', autocomplete: 'current-password' },
          ]}
        />
        <div class="links">
          <a href={`/signup${search}`}>{text.noAccount}</a>
          <a href={`/forgotPassword${search}`}>{text.forgotLink}</a>
        </div>
      </div>
      {people.length > 0 ? <DemoPeople {...props} /> : null}
    </Page>
  );
}
