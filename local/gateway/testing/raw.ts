/** Bytes to a socket and what came back: for requests that no HTTP client would send. */
import { connect } from 'node:net';

export interface RawAnswer {
  readonly text: string;
  /** Status of each response on the connection, in order. */
  readonly statuses: readonly number[];
  /** Whether the server ended the connection. */
  readonly closed: boolean;
}

/** Sends the bytes (latin1) and reads until the server closes, or until `until` holds. */
export function sendRaw(
  port: number,
  bytes: string,
  until: (text: string) => boolean = (text) => text.includes('\r\n\r\n'),
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    const finish = (closed: boolean) => {
      socket.destroy();
      const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
      resolve({ text, statuses, closed });
    };
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      text += String(chunk);
      if (until(text)) finish(false);
    });
    socket.once('end', () => finish(true));
    socket.once('close', () => finish(true));
    socket.once('error', (cause: Error & { code?: string }) => {
      if (cause.code === 'ECONNRESET' || cause.code === 'EPIPE') finish(true);
      else reject(cause);
    });
  });
}
