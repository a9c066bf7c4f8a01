/** Where the system of the journeys runs: its own ports and its own data, beside what a person may have open. */

/** Ports of a whole system, counted from a base. */
export function portsFrom(base: number) {
  return {
    PORT_WEB: String(base),
    PORT_GATEWAY: String(base + 1),
    PORT_HOSTED_UI: String(base + 2),
    PORT_ISSUER: String(base + 3),
    PORT_CUSTOMER: String(base + 4),
    PORT_RESTAURANT: String(base + 5),
    PORT_RIDER: String(base + 6),
  };
}

/** The first of the ports; systems of a test's own count from it too. */
export const firstPort = Number(process.env['JOURNEYS_PORT'] || 3200);
const ports = portsFrom(firstPort);

export const stackEnv = { ...ports, DATA_DIR: '.data/journeys', BAEDAL_TEST: '1' };
export const webOrigin = `http://localhost:${ports.PORT_WEB}`;
export const stageUrl = `http://localhost:${ports.PORT_GATEWAY}`;
export const hostedUiOrigin = `http://localhost:${ports.PORT_HOSTED_UI}`;
export const customerUrl = `http://localhost:${ports.PORT_CUSTOMER}`;
