/** HTTP/1.1 over one kept-alive connection, as thin as can be: a load must not use up the cores it measures. */
import { once } from 'node:events';
import { connect } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

export interface Line {
  /** Sends a request and waits for its answer; one at a time. */
  post(path: string, headers: string, body: string): Promise<Answer>;
  close(): void;
}

/** The answer in these bytes, once all of it is there. */
function answerIn(bytes: Buffer): Answer | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without a length: ${head}`);
  const [from, to] = [end + 4, end + 4 + Number(length)];
  return bytes.length < to
    ? null
    : { status: Number(head.slice(9, 12)), text: bytes.toString('utf8', from, to) };
}

/** Connects to an origin. `headers` of each request are given with their line ends. */
export async function openLine(origin: string): Promise<Line> {
  const { hostname, port, host } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  let received: Buffer = Buffer.alloc(0);
  let waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = answerIn(received);
    if (!answer) return;
    received = Buffer.alloc(0);
    waiting?.resolve(answer);
  });
  socket.on('error', (error) => waiting?.reject(error));
  socket.on('end', () => waiting?.reject(new Error('The line was closed')));
  return {
    post: (path, headers, body) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        const length = Buffer.byteLength(body);
        const head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-length: ${length}\r\n${headers}`;
        socket.write(`${head}\r\n${body}`);
      }),
    close: () => void socket.destroy(),
  };
}
