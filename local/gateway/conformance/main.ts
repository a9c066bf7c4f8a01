/** `npm run conformance -- --url <stage>`: how a real or a local stage behaves, case by case. Exit 1 where one differs. */
import { parseArgs } from 'node:util';
import { call, missingNeeds, type Target } from './case';
import { conformanceCases, probeCases } from './cases';

const usage = `Usage: npm run conformance -- --url <stage URL> [options]
  --origin <origin>          an origin that CORS allows, for instance https://shop.example
  --stage <name>             a stage besides the one at the URL
  --rest                     it is a REST API; the URL then ends in its stage
  --iam                      the routes ask for IAM signatures, not for tokens
  --probe                    it is the probe API of contract/deployment/describe-probe.ts
What only tokens and credentials can show:
  --token <token>            a good access token
  --expired-token <token>    one that has expired
  --other-token <token>      one of another app client of the same pool
  --id-token <token>         an ID token of the right client
  --region <region> --access-key-id <id> --secret-access-key <key> [--session-token <token>]
                             AWS credentials that may call the API`;

const options = {
  url: { type: 'string' },
  origin: { type: 'string' },
  stage: { type: 'string' },
  rest: { type: 'boolean', default: false },
  iam: { type: 'boolean', default: false },
  probe: { type: 'boolean', default: false },
  token: { type: 'string' },
  'expired-token': { type: 'string' },
  'other-token': { type: 'string' },
  'id-token': { type: 'string' },
  region: { type: 'string' },
  'access-key-id': { type: 'string' },
  'secret-access-key': { type: 'string' },
  'session-token': { type: 'string' },
} as const;

function targetOf(url: string, values: ReturnType<typeof parse>): Target {
  const { origin, stage, token, region } = values;
  const [accessKeyId, secretAccessKey] = [values['access-key-id'], values['secret-access-key']];
  return {
    url: url.replace(/\/+$/, ''),
    flavour: values.rest ? 'REST' : 'HTTP',
    authorization: values.iam ? 'AWS_IAM' : 'JWT',
    ...(origin && { origin }),
    ...(stage && { namedStage: stage }),
    ...(token && { token }),
    ...(values['expired-token'] && { expiredToken: values['expired-token'] }),
    ...(values['other-token'] && { otherToken: values['other-token'] }),
    ...(values['id-token'] && { idToken: values['id-token'] }),
    ...(region &&
      accessKeyId &&
      secretAccessKey && {
        credentials: {
          region,
          accessKeyId,
          secretAccessKey,
          ...(values['session-token'] && { sessionToken: values['session-token'] }),
        },
      }),
  };
}

function parse() {
  return parseArgs({ options }).values;
}

async function main(): Promise<number> {
  const values = parse();
  if (!values.url) {
    console.error(usage);
    return 2;
  }
  const target = targetOf(values.url, values);
  const probe = await call(target, '/customer/health').catch((cause: unknown) => String(cause));
  if (typeof probe === 'string') {
    console.error(`${target.url} does not answer: ${probe}`);
    return 2;
  }
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const entry of values.probe ? probeCases : conformanceCases) {
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
