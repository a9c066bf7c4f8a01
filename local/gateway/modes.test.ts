import { afterEach, describe, expect, it } from 'vitest';
import { services } from '@/contract/roles';
import { readLocalEnv } from '../env';
import { gatewayModes, setUpGateway } from './modes';
import { startGateway } from './server';
import { startBackend } from './testing/backend';
import { startIssuer } from './testing/issuer';

const started: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const part of started.splice(0).reverse()) await part.stop();
});

describe.each(gatewayModes)('mode %s', (mode) => {
  it('answers at its stage URL: public routes to anybody, the others to the right proof alone', async () => {
    const issuer = await startIssuer();
    const backend = await startBackend();
    started.push(issuer, backend);
    const setup = setUpGateway(mode, {
      issuer: issuer.issuer,
      clientIds: [issuer.clientId],
      allowOrigins: [],
      region: 'ap-northeast-2',
    });
    const gateway = await startGateway({
      port: 0,
      description: setup.description,
      iam: setup.iam,
      targets: Object.fromEntries(services.map((service) => [service, [backend.origin]])),
    });
    started.push(gateway);
    const stage = gateway.url + setup.stagePath;
    const status = async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(stage + path, { headers })).status;
    const authorization = `Bearer ${await issuer.token()}`;

    expect(await status('/customer/health')).toBe(200);
    expect(await status('/customer/orders')).toBe(mode === 'http-iam' ? 403 : 401);
    expect(await status('/customer/orders', { authorization })).toBe(mode === 'http-iam' ? 403 : 200);
    expect(backend.seen.map(({ url }) => url)).toEqual(
      mode === 'http-iam' ? ['/customer/health'] : ['/customer/health', '/customer/orders'],
    );
  });
});

describe('choosing a mode', () => {
  it('is one variable, and a wrong name is refused by name', () => {
    expect(readLocalEnv({}).gateway).toEqual({ mode: 'http-jwt', faults: [], log: false });
    expect(readLocalEnv({ GATEWAY: 'http-iam', GATEWAY_FAULTS: 'link-inactive,expired' }).gateway).toEqual({
      mode: 'http-iam',
      faults: ['link-inactive', 'expired'],
      log: false,
    });
    expect(() => readLocalEnv({ GATEWAY: 'soap' })).toThrow(/GATEWAY/);
    expect(() => readLocalEnv({ GATEWAY_FAULTS: 'rain' })).toThrow(/GATEWAY_FAULTS/);
  });
});
