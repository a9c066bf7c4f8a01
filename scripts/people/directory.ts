/** Who there is in a user pool and which groups they are in, through the AWS SDK: on AWS and on a laptop alike. */
import {
  AdminAddUserToGroupCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  type CognitoIdentityProviderClient,
  paginateAdminListGroupsForUser,
  paginateListGroups,
  paginateListUsers,
  paginateListUsersInGroup,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import { Refused } from './refused';

export interface Pool {
  readonly client: CognitoIdentityProviderClient;
  readonly poolId: string;
}

export interface Person {
  /** The pool's own name for them, which the other operations want. */
  readonly username: string;
  readonly email: string;
  readonly name: string;
  /** `CONFIRMED`, `UNCONFIRMED` … as Cognito has it, or `DISABLED`. */
  readonly status: string;
}

export async function listPeople({ client, poolId }: Pool, group?: string): Promise<Person[]> {
  const pages =
    group === undefined
      ? paginateListUsers({ client }, { UserPoolId: poolId })
      : paginateListUsersInGroup({ client }, { UserPoolId: poolId, GroupName: group });
  const people: Person[] = [];
  for await (const page of pages) people.push(...(page.Users ?? []).map(toPerson));
  return people.sort((a, b) => (a.email < b.email ? -1 : 1));
}

/** The one person of an e-mail, or of a user name where that is what was given. */
export async function findPerson(pool: Pool, given: string): Promise<Person> {
  const attribute = given.includes('@') ? 'email' : 'username';
  const value = given.replaceAll(/["\\]/g, '\\$&');
  const request = { UserPoolId: pool.poolId, Filter: `${attribute} = "${value}"` };
  const found: Person[] = [];
  for await (const page of paginateListUsers({ client: pool.client }, request)) {
    found.push(...(page.Users ?? []).map(toPerson));
  }
  const [person, ...others] = found;
  if (!person) throw new Refused(`Nobody in this pool is known as ${given}. They have to sign up first.`);
  if (others.length === 0) return person;
  const names = found.map(({ username, status }) => `  ${username}  ${status}`).join('\n');
  throw new Refused(
    `${found.length} people have the e-mail ${given}. Say which, by the name the pool has:\n${names}`,
  );
}

export async function listGroups({ client, poolId }: Pool): Promise<string[]> {
  const names: string[] = [];
  for await (const page of paginateListGroups({ client }, { UserPoolId: poolId })) {
    names.push(...(page.Groups ?? []).flatMap(({ GroupName }) => GroupName ?? []));
  }
  return names.sort();
}

export async function groupsOf({ client, poolId }: Pool, { username }: Person): Promise<string[]> {
  const request = { UserPoolId: poolId, Username: username };
  const names: string[] = [];
  for await (const page of paginateAdminListGroupsForUser({ client }, request)) {
    names.push(...(page.Groups ?? []).flatMap(({ GroupName }) => GroupName ?? []));
  }
  return names.sort();
}

export async function changeGroup(
  { client, poolId }: Pool,
  { username }: Person,
  group: string,
  change: 'put' | 'take',
): Promise<void> {
  const request = { UserPoolId: poolId, Username: username, GroupName: group };
  if (change === 'put') await client.send(new AdminAddUserToGroupCommand(request));
  else await client.send(new AdminRemoveUserFromGroupCommand(request));
}

/** Ends every sign-in of a person: their refresh tokens are good for nothing from now on. */
export async function endSessions({ client, poolId }: Pool, { username }: Person): Promise<void> {
  await client.send(new AdminUserGlobalSignOutCommand({ UserPoolId: poolId, Username: username }));
}

function toPerson(user: UserType): Person {
  const attribute = (wanted: string) => user.Attributes?.find(({ Name }) => Name === wanted)?.Value ?? '';
  return {
    username: user.Username ?? '',
    email: attribute('email'),
    name: attribute('name'),
    status: user.Enabled === false ? 'DISABLED' : (user.UserStatus ?? 'UNKNOWN'),
  };
}
