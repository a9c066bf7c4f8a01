/** Parameter mapping: what a description may change on the way to the backend and back. Source: http-api-parameter-mapping. */

import { compileBodyPath } from './body-values';
import { contextVariable, isContextVariable } from './context-variables';
import type { Exchange } from './exchange';
import { decodeSegment } from './target';

export type ValueReader = (exchange: Exchange) => string | undefined;

/** Neither direction may touch these. `Host` is not among them. */
const reserved =
  /^(?:access-control-.*|apigw-.*|authorization|connection|content-encoding|content-length|content-location|forwarded|keep-alive|origin|proxy-authenticate|proxy-authorization|te|trailers|transfer-encoding|upgrade|x-amz-.*|x-amzn-.*|x-forwarded-for|x-forwarded-host|x-forwarded-proto|via)$/i;

/** Whether any of these needs the body, which is then taken in whole before anything is sent on. */
export function readsBody(parameters: Readonly<Record<string, string>>): boolean {
  return Object.values(parameters).some((value) => /\$\{?(?:request|response)\.body/.test(value));
}

export interface Mapping {
  readonly verb: 'append' | 'overwrite' | 'remove';
  readonly place: 'header' | 'querystring' | 'path' | 'statuscode';
  /** Header names in lower case; empty for path and status code. */
  readonly name: string;
  readonly read: ValueReader;
}

/** Parses `overwrite:header.x-sub` → `$context.authorizer.claims.sub`; throws on what API Gateway refuses. */
export function compileMappings(
  parameters: Readonly<Record<string, string>>,
  direction: 'request' | 'response',
): Mapping[] {
  return Object.entries(parameters).map(([key, value]) => {
    const refuse = (why: string) => new TypeError(`Mapping "${key}": "${value}" ${why}`);
    const [, verb, place, name = ''] = /^(append|overwrite|remove):(\w+)(?:\.(.+))?$/.exec(key) ?? [];
    if (verb !== 'append' && verb !== 'overwrite' && verb !== 'remove') throw refuse('has no such action');
    const read = compileValue(value, direction);
    if (place === 'header') {
      if (name === '' || reserved.test(name)) throw refuse('may not touch that header');
      return { verb, place, name: name.toLowerCase(), read };
    }
    if (place === 'querystring' && direction === 'request' && name !== '') return { verb, place, name, read };
    const whole = direction === 'request' ? 'path' : 'statuscode';
    if (place === whole && verb === 'overwrite' && name === '') return { verb, place: whole, name, read };
    throw refuse('cannot be mapped there');
  });
}

/** A constant, one variable, or text with `${…}` in it. A missing variable makes the whole value missing. */
function compileValue(value: string, direction: 'request' | 'response'): ValueReader {
  const single = /^\$((?:request|response|context|stageVariables)\.\S+)$/.exec(value)?.[1];
  if (single !== undefined) return compileVariable(single, direction);
  if (/\$(?:request|response|context|stageVariables)\./.test(value)) {
    throw new TypeError(`"${value}": several variables, or text around one, need \${…}`);
  }
  if (!value.includes('${')) return () => value;
  const parts = value.split(/\$\{([^}]+)\}/);
  const readers = parts.map((part, index) =>
    index % 2 === 1 ? compileVariable(part, direction) : () => part,
  );
  return (exchange) => {
    let text = '';
    for (const read of readers) {
      const next = read(exchange);
      if (next === undefined) return undefined;
      text += next;
    }
    return text;
  };
}

function compileVariable(variable: string, direction: 'request' | 'response'): ValueReader {
  const [source = '', kind = '', ...rest] = variable.split('.');
  const name = rest.join('.');
  if (source === 'context') {
    const path = variable.slice('context.'.length);
    if (!isContextVariable(path)) throw new TypeError(`$${variable} is no context variable of HTTP APIs`);
    return (exchange) => contextVariable(exchange, path);
  }
  if (source === 'stageVariables') {
    return (exchange) => exchange.stage?.description.variables?.[kind];
  }
  if (source === 'request' && direction === 'request') {
    if (kind === 'body') {
      const read = compileBodyPath(name);
      return ({ body }) => (body && body.length > 0 ? read(body) : undefined);
    }
    if (kind === 'path' && name === '') return (exchange) => exchange.pathInStage;
    if (kind === 'path') return (exchange) => pathParameter(exchange, name);
    if (kind === 'header' && name) {
      return (exchange) => exchange.request.headersDistinct[name.toLowerCase()]?.join(',');
    }
    if (kind === 'querystring' && name) {
      return (exchange) => {
        const values = new URLSearchParams(exchange.query).getAll(name);
        return values.length > 0 ? values.join(',') : undefined;
      };
    }
  }
  if (source === 'response' && direction === 'response' && kind === 'header' && name) {
    return (exchange) => {
      const value = exchange.integrationHeaders?.[name.toLowerCase()];
      return Array.isArray(value) ? value.join(',') : value;
    };
  }
  if (source === 'response' && direction === 'response' && kind === 'body') {
    const read = compileBodyPath(name);
    return ({ integrationBody }) =>
      integrationBody && integrationBody.length > 0 ? read(integrationBody) : undefined;
  }
  throw new TypeError(`$${variable} cannot be read here`);
}

function pathParameter(exchange: Exchange, name: string): string | undefined {
  const index = exchange.route?.parameterNames.indexOf(name.replace(/\+$/, '')) ?? -1;
  const value = exchange.pathValues[index];
  return value === undefined ? undefined : (decodeSegment(value) ?? value);
}
