/** The administrative operations of the user-pool API: who there is, and who is in which group. */
import * as z from 'zod';
import type { Identity } from '../identity';
import { groupsOfPool } from '../settings';
import { listDirectory } from '../store/directory';
import { revokeGrantsOfPerson } from '../store/grants';
import type { Person } from '../store/people';
import { addToGroup, findPersonByEmail, findPersonById, listGroups, removeFromGroup } from '../store/people';
import { describeGroup, describeUser, pageOf, readFilter } from './admin-wire';
import type { ApiResult, Operation } from './wire';
import { failure, malformed } from './wire';

const PoolSchema = z.object({ UserPoolId: z.string().min(1) });
const limit = z.int().min(1).max(60).default(60);
const PageSchema = PoolSchema.extend({ Limit: limit, NextToken: z.string().optional() });

/** Parses, and refuses what is meant for another pool. */
function forPool<Schema extends z.ZodType<{ UserPoolId: string }>>(
  schema: Schema,
  work: (identity: Identity, input: z.output<Schema>) => Promise<ApiResult>,
): Operation {
  return async (identity, input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) return malformed;
    const { poolId } = identity.settings;
    const { UserPoolId } = parsed.data;
    if (UserPoolId !== poolId) {
      return failure('ResourceNotFoundException', `User pool ${UserPoolId} does not exist.`);
    }
    return work(identity, parsed.data);
  };
}

const noSuchUser = failure('UserNotFoundException', 'User does not exist.');
const noSuchGroup = failure('ResourceNotFoundException', 'Group not found.');
const badToken = failure('InvalidParameterException', 'Invalid pagination token given.');

/** The user name is the id; the e-mail is an alias of it, and as good here. */
async function findUser({ database }: Identity, username: string): Promise<Person | undefined> {
  return (await findPersonById(database, username)) ?? (await findPersonByEmail(database, username));
}

const listUsers = forPool(
  PoolSchema.extend({
    Limit: z.int().min(0).max(60).default(60),
    Filter: z.string().max(256).default(''),
    PaginationToken: z.string().min(1).optional(),
  }),
  async (identity, { Limit, Filter, PaginationToken }) => {
    const filter = readFilter(Filter);
    if (filter === 'malformed') return failure('InvalidParameterException', 'Error while parsing filter.');
    const page = await pageOf(PaginationToken, Limit || 60, (after, size) =>
      listDirectory(identity.database, {
        ...(filter && { filter }),
        ...(after !== undefined && { after }),
        limit: size,
      }),
    );
    if (!page) return badToken;
    const next = page.next === undefined ? {} : { PaginationToken: page.next };
    return { ok: true, body: { Users: page.entries.map(describeUser), ...next } };
  },
);

const listUsersInGroup = forPool(
  PageSchema.extend({ GroupName: z.string().min(1) }),
  async (identity, { GroupName, Limit, NextToken }) => {
    if (!groupsOfPool(identity.settings).includes(GroupName)) return noSuchGroup;
    const page = await pageOf(NextToken, Limit, (after, size) =>
      listDirectory(identity.database, {
        group: GroupName,
        ...(after !== undefined && { after }),
        limit: size,
      }),
    );
    if (!page) return badToken;
    const next = page.next === undefined ? {} : { NextToken: page.next };
    return { ok: true, body: { Users: page.entries.map(describeUser), ...next } };
  },
);

/** A pool has few groups: one page holds them all. */
const listGroupsOfPool = forPool(PageSchema, async ({ settings }) => {
  const groups = groupsOfPool(settings).map((name) => describeGroup(settings.poolId, name));
  return { ok: true, body: { Groups: groups } };
});

const UserSchema = PageSchema.extend({ Username: z.string().min(1).max(128) });

const adminListGroupsForUser = forPool(UserSchema, async (identity, { Username }) => {
  const person = await findUser(identity, Username);
  if (!person) return noSuchUser;
  const names = await listGroups(identity.database, person.id);
  const groups = names.map((name) => describeGroup(identity.settings.poolId, name));
  return { ok: true, body: { Groups: groups } };
});

/** Both orders are obeyed also where there is nothing to do. */
function changing(change: typeof addToGroup): Operation {
  const schema = UserSchema.extend({ GroupName: z.string().min(1).max(128) });
  return forPool(schema, async (identity, { Username, GroupName }) => {
    const person = await findUser(identity, Username);
    if (!person) return noSuchUser;
    if (!groupsOfPool(identity.settings).includes(GroupName)) return noSuchGroup;
    await change(identity.database, person.id, GroupName);
    return { ok: true, body: {} };
  });
}

const adminUserGlobalSignOut = forPool(UserSchema, async (identity, { Username }) => {
  const person = await findUser(identity, Username);
  if (!person) return noSuchUser;
  await revokeGrantsOfPerson(identity, identity.database, person.id);
  return { ok: true, body: {} };
});

export const adminOperations: ReadonlyMap<string, Operation> = new Map([
  ['ListUsers', listUsers],
  ['ListUsersInGroup', listUsersInGroup],
  ['ListGroups', listGroupsOfPool],
  ['AdminListGroupsForUser', adminListGroupsForUser],
  ['AdminAddUserToGroup', changing(addToGroup)],
  ['AdminRemoveUserFromGroup', changing(removeFromGroup)],
  ['AdminUserGlobalSignOut', adminUserGlobalSignOut],
]);
