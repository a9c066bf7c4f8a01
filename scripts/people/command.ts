/** `npm run people -- …`: what was typed, carried out on a pool, as the lines to print. */
import { parseArgs } from 'node:util';
import { type Group, groupOfRole, groups, type Role, roleOfGroup } from '@/contract/roles';
import {
  changeGroup,
  endSessions,
  findPerson,
  groupsOf,
  listGroups,
  listPeople,
  type Person,
  type Pool,
} from './directory';
import { Refused } from './refused';

export const help = `npm run people                            who there is, and in which groups
npm run people -- list --group riders     who is in one of them
npm run people -- groups                  the groups of the pool, and what they let one do
npm run people -- put EMAIL GROUP         puts a person into a group
npm run people -- take EMAIL GROUP        takes them out again; --end-sessions ends their sign-ins as well

A role (customer, restaurant, rider) may stand for its group. A user name may stand for an e-mail.
Without --pool it is the pool of npm start. --pool ap-northeast-2_AbCdEf123 (or USER_POOL_ID) is one on AWS, with the
credentials that the AWS CLI would use; they need cognito-idp:ListUsers, ListUsersInGroup, ListGroups,
AdminListGroupsForUser, AdminAddUserToGroup, AdminRemoveUserFromGroup and AdminUserGlobalSignOut.`;

export interface Typed {
  readonly words: readonly string[];
  readonly group: string | undefined;
  readonly pool: string | undefined;
  readonly endSessions: boolean;
  readonly help: boolean;
}

/** @throws {Refused} for an option there is not */
export function readTyped(args: readonly string[]): Typed {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        group: { type: 'string' },
        pool: { type: 'string' },
        'end-sessions': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { group, pool } = values;
    return { words: positionals, group, pool, endSessions: values['end-sessions'], help: values.help };
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

/** Carries out what was typed. @throws {Refused} and what the SDK throws */
export async function run(typed: Typed, pool: Pool): Promise<string[]> {
  const [verb = 'list', who, given, ...more] = typed.words;
  if (verb === 'list' && who === undefined) return linesOfPeople(pool, typed.group);
  if (verb === 'groups' && who === undefined) return linesOfGroups(pool);
  if ((verb === 'put' || verb === 'take') && who && given && more.length === 0) {
    return change(verb, pool, who, given, typed.endSessions);
  }
  throw new Refused(`That is not one of the commands.\n\n${help}`);
}

async function linesOfPeople(pool: Pool, given: string | undefined): Promise<string[]> {
  const group = given === undefined ? undefined : await findGroup(pool, given);
  const people = await listPeople(pool, group);
  const rows = [];
  // One after the other: Cognito allows few of these questions a second.
  for (const person of people) rows.push({ person, own: await groupsOf(pool, person) });
  const emailWidth = Math.max(0, ...people.map(({ email, username }) => (email || username).length));
  const groupsWidth = Math.max(0, ...rows.map(({ own }) => wordsOf(own).length));
  const lines = rows.map(({ person, own }) => {
    const state = person.status === 'CONFIRMED' ? '' : `  (${person.status.toLowerCase()})`;
    const line = `${(person.email || person.username).padEnd(emailWidth)}  ${wordsOf(own).padEnd(groupsWidth)}`;
    return `${line}  ${person.name}${state}`.trimEnd();
  });
  const count = `${people.length} ${people.length === 1 ? 'person' : 'people'}`;
  return [...lines, group === undefined ? `${count}.` : `${count} in ${group}.`];
}

function wordsOf(own: readonly string[]): string {
  return own.join(', ') || '–';
}

async function linesOfGroups(pool: Pool): Promise<string[]> {
  const names = await listGroups(pool);
  const width = Math.max(0, ...names.map((name) => name.length));
  const lines = names.map((name) => {
    return `${name.padEnd(width)}  ${isKnown(name) ? `role ${roleOfGroup[name]}` : 'no role in Baedal'}`;
  });
  const missing = groups.filter((group) => !names.includes(group));
  return missing.length === 0 ? lines : [...lines, `Missing in this pool: ${missing.join(', ')}.`];
}

async function change(
  verb: 'put' | 'take',
  pool: Pool,
  who: string,
  given: string,
  alsoEnd: boolean,
): Promise<string[]> {
  const group = await findGroup(pool, given);
  const person = await findPerson(pool, who);
  const isIn = (await groupsOf(pool, person)).includes(group);
  const lines = [];
  if (isIn === (verb === 'put')) {
    lines.push(`${nameOf(person)} ${isIn ? 'is in' : 'is not in'} ${group} already; nothing was changed.`);
  } else {
    await changeGroup(pool, person, group, verb);
    lines.push(`${nameOf(person)} is now ${verb === 'put' ? 'in' : 'out of'} ${group}.`);
  }
  if (alsoEnd) {
    await endSessions(pool, person);
    lines.push('Every sign-in of theirs was ended: what they have open works until its token expires.');
  } else if (isIn !== (verb === 'put')) {
    lines.push(
      'They notice within the hour; at once with “Check now” in their account, or by signing in anew.',
    );
  }
  return lines;
}

function nameOf({ email, name, username }: Person): string {
  return [name, email ? `<${email}>` : `<${username}>`].filter(Boolean).join(' ');
}

/** @throws {Refused} with the groups there are */
async function findGroup(pool: Pool, given: string): Promise<string> {
  const wanted = isRole(given) ? groupOfRole[given] : given;
  const names = await listGroups(pool);
  if (names.includes(wanted)) return wanted;
  throw new Refused(`There is no group ${wanted} in this pool. There are: ${names.join(', ') || 'none'}.`);
}

function isKnown(name: string): name is Group {
  return Object.hasOwn(roleOfGroup, name);
}

function isRole(given: string): given is Role {
  return Object.hasOwn(groupOfRole, given);
}
