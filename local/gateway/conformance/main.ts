/** `npm run conformance -- --url <stage>`: how a real or a local stage behaves, case by case. Exit 1 where one differs. */
import { parseArgs } from 'node:util';
import { call, missingNeeds, type Target } from './case';
import { conformanceCases } from './cases';

const usage = `Usage: npm run conformance -- --url <stage URL> [options]
  --origin <origin>          an origin that CORS allows, for instance https://shop.example
  --token <token>            a good access token
  --expired-token <token>    one that has expired
  --rest                     it is a REST API; the URL then ends in its stage
  --iam                      the routes ask for IAM signatures, not for tokens`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      origin: { type: 'string' },
      token: { type: 'string' },
      'expired-token': { type: 'string' },
      iam: { type: 'boolean', default: false },
      rest: { type: 'boolean', default: false },
    },
  });
  if (!values.url) {
    console.error(usage);
    return 2;
  }
  const target: Target = {
    url: values.url.replace(/\/+$/, ''),
    flavour: values.rest ? 'REST' : 'HTTP',
    authorization: values.iam ? 'AWS_IAM' : 'JWT',
    ...(values.origin && { origin: values.origin }),
    ...(values.token && { token: values.token }),
    ...(values['expired-token'] && { expiredToken: values['expired-token'] }),
  };
  const probe = await call(target, '/customer/health').catch((cause: unknown) => String(cause));
  if (typeof probe === 'string') {
    console.error(`${target.url} does not answer: ${probe}`);
    return 2;
  }
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const entry of conformanceCases) {
    const label = `${entry.name} [${entry.source}]`;
    const missing = missingNeeds(entry, target, probe.status === 200);
    if (missing.length > 0) {
      skipped += 1;
      console.log(`  -   ${label} (needs ${missing.join(', ')})`);
      continue;
    }
    try {
      await entry.check(target);
      passed += 1;
      console.log(`  ok  ${label}`);
    } catch (cause) {
      failed += 1;
      const why = cause instanceof Error ? cause.message : String(cause);
      console.log(`  NO  ${label}\n      ${why.replaceAll('\n', '\n      ')}`);
    }
  }
  console.log(`${passed} as documented, ${failed} different, ${skipped} skipped`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (cause) {
  // Wrong options, mostly.
  console.error(`${cause instanceof Error ? cause.message : String(cause)}\n${usage}`);
  process.exitCode = 2;
}
