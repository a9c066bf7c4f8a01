import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { nodeProblem } from './install.mjs';
import { readPorts, takenPorts } from './ports.mjs';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

/** A port somebody listens on. */
async function takenPort(): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

test.each(['18.19.0', '20.8.1'])(
  'Node %s is refused with one sentence that names what is needed',
  (version) => {
    expect(nodeProblem(version)).toMatch(new RegExp(`needs Node 20\\.9 or newer; this is Node ${version}`));
  },
);

test.each(['20.9.0', '20.20.2', '22.1.0', '24.0.0'])('Node %s is fine', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

test('a taken port is named with what needs it and the variable that moves it', async () => {
  const port = await takenPort();
  const sentences = await takenPorts({ gateway: port });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(new RegExp(`Port ${port} is in use, and the gateway needs it.*PORT_GATEWAY=`));
});

test('a port variable that is no port is named with its value', () => {
  expect(() => readPorts({ PORT_WEB: 'eighty' })).toThrow('PORT_WEB is "eighty"');
  expect(() => readPorts({ PORT_RIDER: '70000' })).toThrow('PORT_RIDER');
});

test('the ports are those of the design where nothing is set', () => {
  expect(Object.values(readPorts({}))).toEqual([3000, 4000, 4001, 4002, 4101, 4102, 4103]);
});
