/** One process with all three services on PostgreSQL, verifying real tokens. Prints its addresses as JSON. */
import { openDatabase } from '@/services/kit/database';
import { silentLogger } from '@/services/kit/log';
import { createTokenVerifier } from '@/services/kit/token';
import { startServices } from '@/services/start';

// Whoever started it may be killed.
process.on('disconnect', () => process.exit(0));
const [url = '', issuer = '', clientId = '', connections = ''] = process.argv.slice(2);
const services = await startServices({
  database: await openDatabase({ url, poolSize: Number(connections) }),
  verifier: createTokenVerifier(issuer, [clientId]),
  ports: { customer: 0, restaurant: 0, rider: 0 },
  log: silentLogger,
});
console.log(JSON.stringify(services.urls));
