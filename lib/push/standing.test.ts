import { expect, test } from 'vitest';
import { type Device, obstacleOf } from './standing';

const device = (change: Partial<Device>): Device => ({
  hasPush: false,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
  touchPoints: 0,
  isInstalled: false,
  ...change,
});

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15';

test.each([
  ['a browser that has it', device({ hasPush: true }), null],
  ['an iPhone with the app installed', device({ hasPush: true, userAgent: iphone, isInstalled: true }), null],
  ['an iPhone in the browser', device({ userAgent: iphone, touchPoints: 5 }), 'install-first'],
  ['an iPad, which calls itself a Mac', device({ userAgent: mac, touchPoints: 5 }), 'install-first'],
  ['an old iPhone that has none even so', device({ userAgent: iphone, isInstalled: true }), 'unsupported'],
  ['an old Mac', device({ userAgent: mac }), 'unsupported'],
  ['a browser without', device({}), 'unsupported'],
])('%s', (_name, given, obstacle) => {
  expect(obstacleOf(given)).toBe(obstacle);
});
