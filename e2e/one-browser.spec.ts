/** The whole order in one browser, as the one demo person who may do everything; and all that this browser sees. */
import { expect, test } from '@playwright/test';
import { closeAll } from './support/people';
import { walkOneOrder } from './support/whole-order';
import { type Witness, watch } from './support/witness';

test.afterEach(({ browser }) => closeAll(browser));

test('case 36: demo@baedal.test orders dinner, cooks it and delivers it in three tabs of one browser, and nothing it receives, keeps or prints holds a token, a secret or a key', async ({
  browser,
}) => {
  let witness: Witness | undefined;
  await walkOneOrder(browser, {
    onContext: async (context) => {
      witness = await watch(context);
    },
  });
  expect(witness?.seen).toBeGreaterThan(200);
  expect(await witness?.leaks()).toEqual([]);
  expect(witness?.violations).toEqual([]);
});
