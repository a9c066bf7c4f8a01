// The AWS SDK's own client: how it signs, what it sends and where it looks for errors was decided by its authors.
import {
  AdminAddUserToGroupCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
  type CognitoIdentityProviderClientConfig,
  ListGroupsCommand,
  ListUsersCommand,
  ListUsersInGroupCommand,
  paginateListUsers,
  paginateListUsersInGroup,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, getTokens, postToken } from '../testing/flow';
import { callApi } from '../testing/json-api';
import type { TestPool } from '../testing/pool';
import { operator, poolId, startTestPool } from '../testing/pool';

let pool: TestPool;
beforeAll(async () => {
  pool = await startTestPool({ groups: ['nobody-yet'] });
});
afterAll(() => pool.close());

const clientWith = (changes: Partial<CognitoIdentityProviderClientConfig> = {}) =>
  new CognitoIdentityProviderClient({
    endpoint: new URL(pool.issuer).origin,
    region: 'ap-northeast-2',
    credentials: operator,
    maxAttempts: 1,
    ...changes,
  });
const UserPoolId = poolId;
const groupsOf = async (Username: string) => {
  const { Groups } = await clientWith().send(new AdminListGroupsForUserCommand({ UserPoolId, Username }));
  return Groups?.map(({ GroupName }) => GroupName);
};

describe('administering the pool through the AWS SDK', () => {
  it('lists who there is, with their attributes', async () => {
    const { Users } = await clientWith().send(new ListUsersCommand({ UserPoolId }));
    expect(Users).toHaveLength(3);
    expect(Users?.find(({ Username }) => Username === 'sub-customer')).toMatchObject({
      Attributes: expect.arrayContaining([{ Name: 'email', Value: 'customer@baedal.test' }]),
      Enabled: true,
      UserStatus: 'CONFIRMED',
      UserCreateDate: expect.any(Date),
    });
  });

  it('gives pages of any size, each person once', async () => {
    const seen: (string | undefined)[] = [];
    for await (const page of paginateListUsers({ client: clientWith(), pageSize: 1 }, { UserPoolId })) {
      expect(page.Users?.length).toBe(1);
      seen.push(page.Users?.[0]?.Username);
    }
    expect(seen.sort()).toEqual(['sub-customer', 'sub-demo', 'sub-nobody']);
  });

  it.each([
    ['email = "CUSTOMER@baedal.test"', ['sub-customer']],
    ['email ^= "cust"', ['sub-customer']],
    ['name = "한데모"', ['sub-demo']],
    ['username = "sub-nobody"', ['sub-nobody']],
    ['email = "nobody"', []],
    ['email = "x\\" or email ^= \\""', []],
  ])('finds by %s', async (Filter, expected) => {
    const { Users } = await clientWith().send(new ListUsersCommand({ UserPoolId, Filter }));
    expect(Users?.map(({ Username }) => Username)).toEqual(expected);
  });

  it('lists the groups, and who is in one', async () => {
    const { Groups } = await clientWith().send(new ListGroupsCommand({ UserPoolId }));
    expect(Groups?.map(({ GroupName }) => GroupName)).toEqual([
      'customers',
      'nobody-yet',
      'restaurant-staff',
      'riders',
    ]);
    const seen: (string | undefined)[] = [];
    const pages = paginateListUsersInGroup(
      { client: clientWith(), pageSize: 1 },
      { UserPoolId, GroupName: 'customers' },
    );
    for await (const page of pages) seen.push(page.Users?.[0]?.Username);
    expect(seen).toEqual(['sub-customer', 'sub-demo']);
  });

  it('case 15: a group that was given stands in the tokens of the next sign-in, and one taken does not', async () => {
    const client = clientWith();
    const change = { UserPoolId, Username: 'nobody@baedal.test', GroupName: 'riders' };
    const groupsInToken = async () =>
      claimsOf((await getTokens(pool, 'publicclient', { email: 'nobody@baedal.test' })).tokens.access_token)[
        'cognito:groups'
      ];
    await client.send(new AdminAddUserToGroupCommand(change));
    await client.send(new AdminAddUserToGroupCommand(change));
    expect(await groupsOf('sub-nobody')).toEqual(['riders']);
    expect(await groupsInToken()).toEqual(['riders']);
    await client.send(new AdminRemoveUserFromGroupCommand(change));
    expect(await groupsOf('sub-nobody')).toEqual([]);
    expect(await groupsInToken()).toBeUndefined();
  });

  it('ends every sign-in of a person', async () => {
    const { tokens } = await getTokens(pool, 'publicclient');
    await clientWith().send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username: 'sub-customer' }));
    const refreshed = await postToken(pool, {
      grant_type: 'refresh_token',
      client_id: 'publicclient',
      refresh_token: tokens.refresh_token,
    });
    expect(refreshed.error).toEqual({ error: 'invalid_grant' });
  });
});

describe('what is refused, with the names the SDK knows', () => {
  it.each<[string, (client: CognitoIdentityProviderClient) => Promise<unknown>, string]>([
    [
      'another pool',
      (client) => client.send(new ListUsersCommand({ UserPoolId: 'x-x-1_x' })),
      'ResourceNotFoundException',
    ],
    [
      'a filter it cannot read',
      (client) => client.send(new ListUsersCommand({ UserPoolId, Filter: 'email' })),
      'InvalidParameterException',
    ],
    [
      'a page of nowhere',
      (client) => client.send(new ListUsersCommand({ UserPoolId, PaginationToken: '…' })),
      'InvalidParameterException',
    ],
    [
      'an unknown person',
      (client) => client.send(new AdminListGroupsForUserCommand({ UserPoolId, Username: 'x' })),
      'UserNotFoundException',
    ],
    [
      'an unknown group',
      (client) =>
        client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username: 'sub-demo', GroupName: 'x' })),
      'ResourceNotFoundException',
    ],
    [
      'people of an unknown group',
      (client) => client.send(new ListUsersInGroupCommand({ UserPoolId, GroupName: 'x' })),
      'ResourceNotFoundException',
    ],
  ])('%s', async (_what, ask, name) => {
    await expect(ask(clientWith())).rejects.toMatchObject({ name });
  });

  it.each<[string, Partial<CognitoIdentityProviderClientConfig>, string]>([
    [
      'a key it does not know',
      { credentials: { ...operator, accessKeyId: 'AKIASOMEBODYELSE0000' } },
      'UnrecognizedClientException',
    ],
    [
      'another secret',
      { credentials: { ...operator, secretAccessKey: 'x'.repeat(40) } },
      'InvalidSignatureException',
    ],
    ['another Region', { region: 'us-east-1' }, 'InvalidSignatureException'],
    ['a clock an hour slow', { systemClockOffset: -3_600_000 }, 'InvalidSignatureException'],
    [
      'a session token that nobody gave out',
      { credentials: { ...operator, sessionToken: 'x' } },
      'UnrecognizedClientException',
    ],
  ])('%s', async (_what, changes, name) => {
    const command = new AdminAddUserToGroupCommand({
      UserPoolId,
      Username: 'sub-nobody',
      GroupName: 'riders',
    });
    await expect(clientWith(changes).send(command)).rejects.toMatchObject({ name });
    expect(await groupsOf('sub-nobody')).toEqual([]);
  });

  it('whoever does not sign, and nothing else of the API asks for it', async () => {
    const target = (name: string) => `AWSCognitoIdentityProviderService.${name}`;
    expect(await callApi(pool, target('ListUsers'), { UserPoolId })).toMatchObject({
      status: 400,
      body: { __type: 'MissingAuthenticationTokenException' },
    });
    expect(await callApi(pool, target('GetUser'), { AccessToken: 'x' })).toMatchObject({
      body: { __type: 'NotAuthorizedException' },
    });
  });

  it('everybody, where the pool has no operators', async () => {
    const closed = await startTestPool({ operators: [] }, pool.database);
    const client = clientWith({ endpoint: new URL(closed.issuer).origin });
    await expect(client.send(new ListUsersCommand({ UserPoolId }))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
    await closed.close();
  });
});
