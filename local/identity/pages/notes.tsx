/** @jsxImportSource hono/jsx */
/** What went wrong or right, above the form and again at the field it is about. */
import type { Note, Texts } from '../messages/texts';

/** The field each problem is about; `undefined` where it is about the whole form, absent where it is good news. */
const fieldOfProblem: Readonly<Partial<Record<Note, string | undefined>>> = {
  'wrong-password': 'password',
  'too-many-attempts': undefined,
  disabled: undefined,
  'took-too-long': undefined,
  'email-invalid': 'email',
  'email-taken': 'email',
  'name-missing': 'name',
  'password-missing': 'password',
  'password-short': 'password',
  'password-long': 'password',
  'password-simple': 'password',
  'code-missing': 'code',
  'code-wrong': 'code',
  'code-expired': 'code',
  'not-confirmed': undefined,
};

function isProblem(note: Note): boolean {
  return note in fieldOfProblem;
}

/** The first problem of a field, if it has one. */
export function problemOf(field: string, notes: readonly Note[]): Note | undefined {
  return notes.find((note) => fieldOfProblem[note] === field);
}

/** Whether the sentence above the form is the only one; it then need not be said again at the field. */
export function isOnlyProblem(notes: readonly Note[]): boolean {
  return notes.filter(isProblem).length === 1;
}

/** The field to start in: the first that is wrong, else the first that is empty, in the order given. */
export function firstToFill(
  fields: readonly { id: string; value?: string | undefined }[],
  notes: readonly Note[],
): string | undefined {
  const wrong = fields.find((field) => problemOf(field.id, notes));
  return (wrong ?? fields.find((field) => !field.value))?.id;
}

export const summaryId = 'problems';

export function Notes({ notes, text }: { notes: readonly Note[]; text: Texts }) {
  const problems = notes.filter(isProblem);
  const news = notes.filter((note) => !isProblem(note));
  return (
    <>
      {problems.length === 0 ? null : (
        <div class="notice bad" role="alert" id={summaryId}>
          <strong>{text.problems}</strong>
          <ul>
            {problems.map((note) => {
              const field = fieldOfProblem[note];
              return (
                <li key={note}>{field ? <a href={`#${field}`}>{text.notes[note]}</a> : text.notes[note]}</li>
              );
            })}
          </ul>
        </div>
      )}
      {news.map((note) => (
        <p key={note} class="notice good" role="status">
          {text.notes[note]}
        </p>
      ))}
    </>
  );
}
