/** `npm run people -- …`: lists the people of a user pool and puts them into groups. `scripts/people/` says how. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { findLocalPool } from '@/local/operator';
import { help, readTyped, run } from './people/command';
import type { Pool } from './people/directory';
import { Refused, wordsFor } from './people/refused';

/** A pool on AWS by its id, which begins with its Region; else the one of this machine. Nothing else differs. */
function openPool(id: string | undefined): Pool & { readonly where: string } {
  if (id !== undefined) {
    const region = /^([a-z]{2}(?:-[a-z]+)+-\d)_[0-9A-Za-z]+$/.exec(id)?.[1];
    if (!region) throw new Refused(`${id} is no user pool: its id looks like ap-northeast-2_AbCdEf123.`);
    return { client: new CognitoIdentityProviderClient({ region }), poolId: id, where: `The pool ${id}` };
  }
  const local = findLocalPool();
  if (!local) {
    throw new Refused(
      'There is no user pool on this machine yet: npm start makes one. --pool names one on AWS.',
    );
  }
  const { endpoint, region, credentials, poolId } = local;
  const client = new CognitoIdentityProviderClient({ endpoint, region, credentials, maxAttempts: 1 });
  return { client, poolId, where: `The pool of this machine (${endpoint})` };
}

// Of Node 20, which every run would repeat; which Node Baedal needs is package.json's to say.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

let where = 'The user pool';
try {
  const typed = readTyped(process.argv.slice(2));
  if (typed.help || typed.words[0] === 'help') {
    console.log(help);
  } else {
    const pool = openPool(typed.pool ?? (process.env['USER_POOL_ID'] || undefined));
    where = pool.where;
    for (const line of await run(typed, pool)) console.log(line);
  }
} catch (error) {
  console.error(wordsFor(error, where));
  process.exitCode = 1;
}
