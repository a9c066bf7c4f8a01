/** @jsxImportSource hono/jsx */
/** Form parts that are the same on every page. */
import type { Child } from 'hono/jsx';
import type { Note, Texts } from '../messages/texts';
import { firstToFill, isOnlyProblem, Notes, problemOf, summaryId } from './notes';

export interface FieldSpec {
  readonly id: 'email' | 'password' | 'name' | 'code';
  readonly label: string;
  readonly type: 'email' | 'password' | 'text';
  readonly autocomplete: string;
  readonly hint?: string;
  readonly value?: string | undefined;
}

interface FieldProps {
  readonly spec: FieldSpec;
  readonly notes: readonly Note[];
  readonly text: Texts;
  readonly focus: boolean;
}

function Field({ spec, notes, text, focus }: FieldProps) {
  const problem = problemOf(spec.id, notes);
  const onlyAbove = isOnlyProblem(notes);
  const described = [
    problem ? (onlyAbove ? summaryId : `${spec.id}-problem`) : undefined,
    spec.hint ? `${spec.id}-hint` : undefined,
  ].filter((id) => id !== undefined);
  const isCode = spec.id === 'code';
  return (
    <div class="field">
      <label for={spec.id}>{spec.label}</label>
      <input
        id={spec.id}
        name={spec.id === 'email' ? 'username' : spec.id}
        class={isCode ? 'code' : undefined}
        type={spec.type}
        inputmode={isCode ? 'numeric' : undefined}
        autocomplete={spec.autocomplete}
        autocapitalize={spec.type === 'email' ? 'none' : undefined}
        spellcheck={false}
        value={spec.value}
        required
        aria-required="true"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        autofocus={focus ? true : undefined}
      />
      {spec.hint ? (
        <span class="hint" id={`${spec.id}-hint`}>
          {spec.hint}
        </span>
      ) : null}
      {problem && !onlyAbove ? (
        <span class="wrong" id={`${spec.id}-problem`}>
          {text.notes[problem]}
        </span>
      ) : null}
    </div>
  );
}

interface FormProps {
  readonly action: string;
  readonly token: string;
  readonly fields: readonly FieldSpec[];
  readonly notes: readonly Note[];
  readonly text: Texts;
  readonly submit: string;
  readonly children?: Child;
}

/** `novalidate`: the browser's bubbles speak its language, not the page's, so the server answers. */
export function FormCard({ action, token, fields, notes, text, submit, children }: FormProps) {
  const first = firstToFill(fields, notes);
  return (
    <form class="card" method="post" action={action} novalidate>
      <Notes notes={notes} text={text} />
      {children}
      <Token value={token} />
      {fields.map((spec) => (
        <Field key={spec.id} spec={spec} notes={notes} text={text} focus={spec.id === first} />
      ))}
      <button class="main" type="submit">
        {submit}
      </button>
    </form>
  );
}

export function Token({ value }: { value: string }) {
  return <input type="hidden" name="_csrf" value={value} />;
}
