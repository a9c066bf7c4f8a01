/** All three services as a process that is going to be killed. Prints its addresses as one line of JSON. */
import { openDatabase } from '@/services/kit/database';
import { silentLogger } from '@/services/kit/log';
import { startServices } from '@/services/start';
import { trustingVerifier } from '@/services/testing/people';

// Whoever started it may be killed.
process.on('disconnect', () => process.exit(0));
const [where = ''] = process.argv.slice(2);
const database = await openDatabase(where.startsWith('postgres:') ? { url: where } : { dataDir: where });
const services = await startServices({
  database,
  verifier: trustingVerifier,
  ports: { customer: 0, restaurant: 0, rider: 0 },
  log: silentLogger,
  test: {},
});
console.log(JSON.stringify(services.urls));
