/** What the parser refuses never becomes an exchange: smuggling shapes, broken lines, headers that do not end. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { GatewayError } from './errors';
import { httpFlavour } from './http-flavour';
import { createRequestId } from './request-id';

/** The oldest response of a connection that is not finished: the one whose bytes may be on their way. */
const oldest = new WeakMap<Socket, ServerResponse>();

/** Called for every response before anything is written to it. */
export function noteResponse(socket: Socket, response: ServerResponse): void {
  const known = oldest.get(socket);
  if (!known || known.writableFinished || known.destroyed) oldest.set(socket, response);
}

/** Answers and closes; or only closes, where the answer would land in the middle of another one. */
export function refuseUnparsable(cause: Error & { code?: string }, socket: Socket): void {
  const underWay = oldest.get(socket);
  const isMidAnswer = underWay?.headersSent === true && !underWay.writableFinished;
  if (cause.code === 'ECONNRESET' || !socket.writable || isMidAnswer) {
    socket.destroy();
    return;
  }
  let error: GatewayError = 'badRequest';
  if (cause.code === 'HPE_HEADER_OVERFLOW') error = 'headersTooLarge';
  if (cause.code === 'ERR_HTTP_REQUEST_TIMEOUT') error = 'requestTimeout';
  const { status, body, contentType } = httpFlavour.answers[error];
  const head = [
    `HTTP/1.1 ${status} ${body.slice('{"message":"'.length, -2)}`,
    `content-type: ${contentType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `apigw-requestid: ${createRequestId()}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
