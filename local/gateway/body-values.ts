/** `$request.body`, `$response.body` and their paths in parameter mapping. Source: http-api-parameter-mapping. */

/** With a path the body is cut at 100 KB before it is read, and a cut JSON has no values. */
const readableBytes = 100 * 1024;

/** `name`, `name.inner`, `list[0].name`, `['odd name']`; neither `..` nor filters. Throws on anything else. */
export function compileBodyPath(path: string): (body: Buffer) => string | undefined {
  if (path === '') return (body) => body.toString('utf8');
  const steps: string[] = [];
  const rest = `.${path}`.replaceAll(
    /\.([\w-]+)|\[(\d+)\]|\['([^']+)'\]/gy,
    (_, name: string | undefined, index: string | undefined, quoted: string | undefined) => {
      steps.push(name ?? index ?? quoted ?? '');
      return '';
    },
  );
  if (rest !== '') throw new TypeError(`"${path}" is no path into a body that API Gateway accepts`);
  return (body) => textOf(steps.reduce(childOf, parse(body.subarray(0, readableBytes))));
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function childOf(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(step) ? value[Number(step)] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === step)?.[1];
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
