/** The same order where the API is deployed otherwise; HTTP API with JWT is what every other journey runs on. */
import { expect, test } from '@playwright/test';
import { OwnSystem } from './support/own-system';
import { closeAll } from './support/people';
import { firstPort } from './support/stack-settings';
import { walkOneOrder } from './support/whole-order';

const modes = [
  { mode: 'http-iam', base: firstPort + 400, unsigned: 403, answer: '{"message":"Forbidden"}', stage: '' },
  {
    mode: 'rest-cognito',
    base: firstPort + 500,
    unsigned: 401,
    answer: '{"message":"Unauthorized"}',
    stage: '/prod',
  },
] as const;

for (const { mode, base, unsigned, answer, stage } of modes) {
  test(`an order is placed, cooked and delivered through ${mode}`, async ({ browser, request }) => {
    test.setTimeout(300_000);
    const system = new OwnSystem(base, `.data/journeys-${mode}`);
    try {
      expect(await system.start({ GATEWAY: mode }), system.output).toBeNull();
      // Really this mode: the bare stage refuses in its own words.
      const bare = await request.get(`http://localhost:${base + 1}${stage}/customer/orders`);
      expect(bare.status()).toBe(unsigned);
      expect(await bare.text()).toBe(answer);
      await walkOneOrder(browser, { origin: system.origin });
    } finally {
      await closeAll(browser);
      await system.stop();
    }
  });
}
