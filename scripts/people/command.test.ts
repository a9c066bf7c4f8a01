import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator, poolId, startTestPool, type TestPool } from '@/local/identity/testing/pool';
import { help, readTyped, run } from './command';
import { wordsFor } from './refused';

let identity: TestPool;
let client: CognitoIdentityProviderClient;
beforeAll(async () => {
  identity = await startTestPool({ groups: ['restaurant-staff', 'night-shift'] });
  client = new CognitoIdentityProviderClient({
    endpoint: new URL(identity.issuer).origin,
    region: 'ap-northeast-2',
    credentials: operator,
    maxAttempts: 1,
  });
});
afterAll(() => identity.close());

const people = (...args: string[]) => run(readTyped(args), { client, poolId });
const refusal = (...args: string[]) =>
  Promise.resolve()
    .then(() => people(...args))
    .then(
      () => 'no refusal',
      (error: unknown) => wordsFor(error, 'The pool'),
    );

describe('npm run people', () => {
  it('lists who there is and in which groups, one a line', async () => {
    expect(await people()).toEqual([
      'customer@baedal.test  customers                            김하늘',
      'demo@baedal.test      customers, restaurant-staff, riders  한데모',
      'nobody@baedal.test    –                                    오무명',
      '3 people.',
    ]);
  });

  it('lists who is in a group, which may be said as a role', async () => {
    const [line, count] = await people('list', '--group', 'rider');
    expect(line).toMatch(/^demo@baedal\.test /);
    expect(count).toBe('1 person in riders.');
  });

  it('says what each group lets one do', async () => {
    expect(await people('groups')).toEqual([
      'customers         role customer',
      'night-shift       no role in Baedal',
      'restaurant-staff  role restaurant',
      'riders            role rider',
    ]);
  });

  it('puts a person into a group and takes them out, and says when it shows', async () => {
    const put = await people('put', 'NOBODY@baedal.test', 'rider');
    expect(put[0]).toBe('오무명 <nobody@baedal.test> is now in riders.');
    expect(put[1]).toMatch(/within the hour/);
    expect(await people('put', 'nobody@baedal.test', 'riders')).toEqual([
      '오무명 <nobody@baedal.test> is in riders already; nothing was changed.',
    ]);
    const taken = await people('take', 'sub-nobody', 'riders', '--end-sessions');
    expect(taken[0]).toBe('오무명 <nobody@baedal.test> is now out of riders.');
    expect(taken[1]).toMatch(/Every sign-in of theirs was ended/);
  });

  it('names whom and what it does not know, and what there is instead', async () => {
    expect(await refusal('put', 'x@y.test', 'riders')).toMatch(/Nobody in this pool is known as x@y\.test/);
    expect(await refusal('put', 'demo@baedal.test', 'cooks')).toBe(
      'There is no group cooks in this pool. There are: customers, night-shift, restaurant-staff, riders.',
    );
    expect(await refusal('put', '" or email ^= "', 'riders')).toMatch(/Nobody in this pool is known as/);
  });

  it('explains itself where it does not understand', async () => {
    for (const args of [['dance'], ['put', 'a@b.c'], ['put', 'a', 'b', 'c'], ['--loud']])
      expect(await refusal(...args)).toContain(help);
  });

  it('says that nothing answers, and what to do', async () => {
    const nowhere = new CognitoIdentityProviderClient({
      endpoint: 'http://localhost:9',
      region: 'ap-northeast-2',
      credentials: operator,
      maxAttempts: 1,
    });
    const error = await run(readTyped([]), { client: nowhere, poolId }).catch((thrown: unknown) => thrown);
    expect(wordsFor(error, 'The pool of this machine')).toMatch(/does not answer\. .*npm start/);
  });

  it('says that credentials are not accepted', async () => {
    const stranger = new CognitoIdentityProviderClient({
      endpoint: new URL(identity.issuer).origin,
      region: 'ap-northeast-2',
      credentials: { ...operator, secretAccessKey: 'x'.repeat(40) },
      maxAttempts: 1,
    });
    const error = await run(readTyped([]), { client: stranger, poolId }).catch((thrown: unknown) => thrown);
    expect(wordsFor(error, 'The pool')).toMatch(/^The pool does not accept these credentials/);
  });
});
