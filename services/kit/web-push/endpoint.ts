/**
 * Where messages may be sent. Endpoints come from browsers, and so from anybody: without these checks the service
 * would call whatever address it is given, from inside the network it stands in.
 */
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const privateV4 = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  privateV4.addSubnet(network, prefix, 'ipv4');
}

// Of IPv6 only what is routed worldwide counts, less the parts of it that lead elsewhere (Teredo, 6to4, examples).
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');
const embeddedV6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const) {
  embeddedV6.addSubnet(network, prefix, 'ipv6');
}

/** Whether an address is reached over the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !privateV4.check(address, 'ipv4');
  return family === 6 && globalV6.check(address, 'ipv6') && !embeddedV6.check(address, 'ipv6');
}

export function isLoopbackHost(hostname: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

/**
 * The endpoint as a URL, or null where nothing is sent: anything but https on its own port to a name of the public
 * internet. What the name stands for is looked at when it is called (`publicLookup`), since it may change.
 * @param allowLoopback lets tests send to this machine; never elsewhere
 */
export function parseEndpoint(text: string, { allowLoopback }: { allowLoopback: boolean }): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return null;
  if (url.username !== '' || url.password !== '') return null;
  if (allowLoopback && isLoopbackHost(url.hostname)) return url;
  const isName =
    isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 && /^[^.].*\.[a-z][a-z0-9-]*$/i.test(url.hostname);
  const isInside = /\.(?:local|localhost|internal|lan|home|intranet|test|example|invalid|onion)$/i.test(
    url.hostname,
  );
  return url.protocol === 'https:' && url.port === '' && isName && !isInside ? url : null;
}

export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
  readonly code = 'PRIVATE_ADDRESS';
}

/** Looks a name up for a connection, and refuses it where any of its addresses is not public. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const first = addresses[0];
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(new PrivateAddress(`${hostname} is not on the public internet`), '');
    }
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
