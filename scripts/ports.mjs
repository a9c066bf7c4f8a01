/** The ports of design §4, each overridable by its variable. */
import { createServer } from 'node:net';

/** name → [what it is, variable, default] */
const table = {
  web: ['the web app', 'PORT_WEB', 3000],
  gateway: ['the gateway', 'PORT_GATEWAY', 4000],
  hostedUi: ['the hosted UI', 'PORT_HOSTED_UI', 4001],
  issuer: ['the user-pool issuer', 'PORT_ISSUER', 4002],
  customer: ['the customer service', 'PORT_CUSTOMER', 4101],
  restaurant: ['the restaurant service', 'PORT_RESTAURANT', 4102],
  rider: ['the rider service', 'PORT_RIDER', 4103],
};

/**
 * Reads the ports; a value that is no port is named with its variable.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function readPorts(env = process.env) {
  /** @type {Record<string, number>} */
  const ports = {};
  for (const [name, [, variable, fallback]] of Object.entries(table)) {
    const port = Number(env[variable] || fallback);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new Error(`${variable} is "${env[variable]}": it must be a port, 1 to 65535.`);
    }
    ports[name] = port;
  }
  return ports;
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * A sentence for each port that is taken; empty when all are free.
 *
 * @param {Readonly<Record<string, number>>} ports
 */
export async function takenPorts(ports) {
  const sentences = [];
  for (const [name, port] of Object.entries(ports)) {
    if (await isFree(port)) continue;
    const [what, variable] = table[name];
    sentences.push(
      `Port ${port} is in use, and ${what} needs it. Stop what uses it, or choose another: ${variable}=${port + 10} npm start`,
    );
  }
  return sentences;
}
