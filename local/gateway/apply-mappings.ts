/** Carries out parameter mappings on what goes to the backend and on what comes back. */
import type { Exchange } from './exchange';
import type { Mapping } from './parameters';

export interface OutgoingRequest {
  path: string;
  /** With its `?`, or empty. */
  query: string;
  /** Names and values in turn. */
  headers: string[];
}

/** A mapping whose source is missing is skipped, so a client's own header of that name then passes. */
export function mapRequest(
  exchange: Exchange,
  mappings: readonly Mapping[],
  outgoing: OutgoingRequest,
): void {
  for (const { verb, place, name, read } of mappings) {
    const value = verb === 'remove' ? '' : read(exchange);
    if (value === undefined) continue;
    if (place === 'path') outgoing.path = safePath(value);
    else if (place === 'querystring') outgoing.query = changeQuery(outgoing.query, verb, name, value);
    else changeHeader(outgoing.headers, verb, name, value);
  }
}

/** The status to answer with; headers are changed in place. */
export function mapResponse(
  exchange: Exchange,
  mappings: readonly Mapping[],
  status: number,
  headers: string[],
): number {
  let answered = status;
  for (const { verb, place, name, read } of mappings) {
    const value = verb === 'remove' ? '' : read(exchange);
    if (value === undefined) continue;
    if (place === 'statuscode') answered = /^[2-5]\d\d$/.test(value) ? Number(value) : status;
    else changeHeader(headers, verb, name, value);
  }
  return answered;
}

function changeHeader(headers: string[], verb: Mapping['verb'], name: string, value: string): void {
  if (verb !== 'append') {
    for (let index = headers.length - 2; index >= 0; index -= 2) {
      if (headers[index]?.toLowerCase() === name) headers.splice(index, 2);
    }
  }
  // A line break in a value would start another header.
  if (verb !== 'remove') headers.push(name, value.replaceAll(/[\r\n\0]/g, ' '));
}

function changeQuery(query: string, verb: Mapping['verb'], name: string, value: string): string {
  const parameters = new URLSearchParams(query);
  if (verb === 'remove') parameters.delete(name);
  else if (verb === 'overwrite') parameters.set(name, value);
  else parameters.append(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Decoded path parameters may hold anything; the request line may not. */
function safePath(value: string): string {
  const path = value.startsWith('/') ? value : `/${value}`;
  return path.replaceAll(/[^\x21\x24-\x3b\x3d\x40-\x5a\x5f\x61-\x7a\x7e%]/gu, encodeURIComponent);
}
