/** Runs the user pool alone, on a database in memory: `npx tsx local/identity/main.ts`. */
import { openDatabase } from '@/services/kit/database';
import { readLocalEnv } from '../env';
import { demoPassword, demoPeople } from '../people';
import { startIdentity } from './server';

const env = readLocalEnv();
const origin = `http://localhost:${env.ports.web}`;
const database = await openDatabase({ dataDir: 'memory://' });
const identity = await startIdentity({
  database,
  hostedUiPort: env.ports.hostedUi,
  issuerPort: env.ports.issuer,
  poolId: 'ap-northeast-2_Baedal001',
  region: 'ap-northeast-2',
  clients: [
    {
      clientId: '1baedal0public0client0here',
      callbackUrls: [`${origin}/auth/callback`],
      logoutUrls: [`${origin}/`],
    },
    {
      clientId: '1baedal0secret0client0here',
      clientSecret: 'only0for0running0this0stand0in0alone0in0memory0000',
      callbackUrls: [`${origin}/auth/callback`],
      logoutUrls: [`${origin}/`],
    },
  ],
  people: demoPeople,
  demoPassword,
});
process.stdout.write(`Hosted UI ${identity.hostedUiUrl}\nIssuer    ${identity.issuer}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await identity.stop();
    await database.close();
  });
}
