import { expect, test } from 'vitest';
import { isPublicAddress, PrivateAddress, parseEndpoint, publicLookup } from './endpoint';

const strict = { allowLoopback: false };

test.each([
  'https://fcm.googleapis.com/fcm/send/abc:def',
  'https://updates.push.services.mozilla.com/wpush/v2/gAAAA',
  'https://web.push.apple.com/QGuQ',
  'https://wns2-par02p.notify.windows.com/w/?token=BQ',
  'https://fcm.googleapis.com:443/x',
])('%s may be sent to', (endpoint) => {
  expect(parseEndpoint(endpoint, strict)?.protocol).toBe('https:');
});

test.each([
  'http://fcm.googleapis.com/fcm/send/abc',
  'https://localhost/x',
  'https://127.0.0.1/x',
  'https://2130706433/x',
  'https://0x7f.1/x',
  'https://[::1]/x',
  'https://[::ffff:169.254.169.254]/x',
  'https://169.254.169.254/latest/meta-data',
  'https://10.0.0.7/x',
  'https://8.8.8.8/x',
  'https://database/x',
  'https://postgres.internal/x',
  'https://printer.local/x',
  'https://fcm.googleapis.com:5432/x',
  'https://user:secret@fcm.googleapis.com/x',
  'ftp://fcm.googleapis.com/x',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'not a url',
  '',
])('%s may not', (endpoint) => {
  expect(parseEndpoint(endpoint, strict)).toBeNull();
});

test('this machine is allowed to tests only, and nothing else with it', () => {
  expect(parseEndpoint('http://127.0.0.1:9/x', { allowLoopback: true })).not.toBeNull();
  expect(parseEndpoint('http://10.0.0.7/x', { allowLoopback: true })).toBeNull();
});

test.each([
  ['8.8.8.8', true],
  ['1.1.1.1', true],
  ['2606:4700:4700::1111', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['100.100.100.200', false],
  ['169.254.169.254', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['::ffff:8.8.8.8', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['64:ff9b::a9fe:a9fe', false],
  ['2002:a9fe:a9fe::', false],
  ['2001:db8::1', false],
  ['nonsense', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

test('a name that stands for this machine is refused when it is called', async () => {
  const error = await new Promise((resolve) => publicLookup('localhost', { all: true }, resolve));
  expect(error).toBeInstanceOf(PrivateAddress);
});
