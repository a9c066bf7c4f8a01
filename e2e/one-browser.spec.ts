/** The whole order in one browser, as the one demo person who may do everything. */
import { test } from '@playwright/test';
import { walkOneOrder } from './support/whole-order';

test('demo@baedal.test orders dinner, cooks it and delivers it in three tabs of one browser', async ({
  browser,
}) => {
  await walkOneOrder(browser);
});
