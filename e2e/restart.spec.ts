/** A system of its own, started as a newcomer starts it: killed in mid-order, started again, refused twice. */
import { expect, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { chooseAddress, fillBasket, fillCheckout, halmae, placeOrder } from './support/customer';
import { OwnSystem } from './support/own-system';
import { closeAll, desktop, signedIn } from './support/people';
import { firstPort } from './support/stack-settings';
import { acceptOrder, cardOf } from './support/work';

const dataDir = '.data/restart';
const started: OwnSystem[] = [];
/** A system that is stopped at the end, whatever a test found. */
function ownSystem(base: number, folder: string): OwnSystem {
  const made = new OwnSystem(base, folder);
  started.push(made);
  return made;
}
const system = ownSystem(firstPort + 30, dataDir);

test.use({ baseURL: system.origin });
// Each test finds the system as the one before left it.
test.describe.configure({ mode: 'serial' });
test.afterEach(({ browser }) => closeAll(browser));
test.afterAll(async () => {
  for (const each of started) await each.stop();
});

test('killed in the middle of an order and started again, the order is where it was', async ({ browser }) => {
  test.setTimeout(180_000);
  expect(await system.start()).toBeNull();
  expect(system.output).toContain(`Ready ${system.origin}`);
  await expect.poll(() => system.output).toContain('demo@baedal.test');

  const options = { origin: system.origin };
  const [customer, kitchen] = await Promise.all([
    signedIn(browser, 'customer', options),
    signedIn(browser, 'owner', { ...options, landing: pages.board(halmae), viewport: desktop }),
  ]);
  await chooseAddress(customer.page);
  await fillBasket(customer.page);
  await customer.page.goto(pages.checkout(halmae));
  await fillCheckout(customer.page);
  const orderId = await placeOrder(customer.page);
  const code = /[A-Z]-\d+/.exec((await customer.page.getByRole('main').textContent()) ?? '')?.[0] ?? '';
  await acceptOrder(kitchen.page, code);
  await expect(customer.page.getByRole('heading', { level: 1 })).toContainText('음식을 만들고 있어요');

  await system.killServices();
  expect(await system.start()).toBeNull();

  await customer.page.goto(pages.order(orderId));
  await expect(customer.page.getByRole('heading', { level: 1 })).toContainText('음식을 만들고 있어요');
  await kitchen.page.goto(pages.board(halmae));
  await expect(cardOf(kitchen.page, code)).toContainText('해물순두부');
  await kitchen.page.getByRole('button', { name: '준비됐어요' }).click();
  await expect(customer.page.getByRole('heading', { level: 1 })).toContainText('음식이 다 됐어요');
});

test('a data folder that is open elsewhere is refused with one sentence, and nothing is left running', async () => {
  const second = ownSystem(firstPort + 40, '.data/restart-second');
  expect(await second.start({ DATA_DIR: dataDir })).toBe(1);
  const sentences = second.output.trim().split('\n');
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(dataDir);
});

test('a busy port is refused with one sentence', async () => {
  const second = ownSystem(firstPort + 30, '.data/restart-second');
  expect(await second.start()).toBe(1);
  expect(second.output).toContain(`Port ${firstPort + 30} is in use, and the web app needs it`);
});

test('Ctrl-C ends everything: the ports are free again', async () => {
  expect(await system.stop()).toBe(0);
  await expect(fetch(system.origin)).rejects.toThrow();
  expect(await system.start()).toBeNull();
});
