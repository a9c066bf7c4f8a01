/** How the administrative operations say users, groups, filters and pages. */
import type { DirectoryEntry, FilterColumn, Listing } from '../store/directory';

export function describeUser(entry: DirectoryEntry): object {
  const created = entry.created_at.getTime() / 1000;
  return {
    Username: entry.id,
    Attributes: [
      { Name: 'email', Value: entry.email },
      { Name: 'email_verified', Value: String(entry.email_verified) },
      { Name: 'name', Value: entry.name },
      { Name: 'sub', Value: entry.id },
    ],
    UserCreateDate: created,
    UserLastModifiedDate: created,
    Enabled: entry.enabled,
    UserStatus: entry.confirmed ? 'CONFIRMED' : 'UNCONFIRMED',
  };
}

export function describeGroup(poolId: string, name: string): object {
  return { GroupName: name, UserPoolId: poolId };
}

const columns: Readonly<Record<string, FilterColumn>> = {
  email: 'email',
  name: 'name',
  sub: 'id',
  username: 'id',
};

/** `email = "x"` or, for beginnings, `email ^= "x"`; a quotation mark in the value is escaped. */
export function readFilter(text: string): Listing['filter'] | 'malformed' {
  if (text.trim() === '') return undefined;
  const [, attribute = '', operator, quoted = ''] =
    /^\s*"?(\w+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(text) ?? [];
  const column = columns[attribute];
  if (!column) return 'malformed';
  const value = quoted.replaceAll(/\\(.)/g, '$1');
  // Kept in lower case, as people sign in with it in any.
  return { column, value: column === 'email' ? value.toLowerCase() : value, prefix: operator === '^=' };
}

/** One page, and the token of the next; nothing where `token` is none of ours. */
export async function pageOf(
  token: string | undefined,
  size: number,
  read: (after: string | undefined, size: number) => Promise<DirectoryEntry[]>,
): Promise<{ entries: DirectoryEntry[]; next?: string } | undefined> {
  const after = token === undefined ? undefined : Buffer.from(token, 'base64url').toString('utf8');
  if (after !== undefined && Buffer.from(after).toString('base64url') !== token) return undefined;
  const found = await read(after, size);
  const entries = found.slice(0, size);
  const last = entries.at(-1);
  if (found.length <= size || !last) return { entries };
  return { entries, next: Buffer.from(last.id).toString('base64url') };
}
