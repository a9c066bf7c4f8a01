/** A push service and a browser behind it, for tests: takes messages, reads them, answers as it is told. */
import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));

/** Reads what was sealed for a browser (RFC 8291), as the browser does. */
export function decryptPush(keys: { privateKey: Buffer; auth: Buffer }, body: Buffer): string {
  const salt = body.subarray(0, 16);
  const length = body.readUInt8(20);
  const theirs = body.subarray(21, 21 + length);
  const sealed = body.subarray(21 + length);
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(keys.privateKey);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), curve.getPublicKey(), theirs]);
  const secret = derive(curve.computeSecret(theirs), keys.auth, info, 32);
  const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const opened = createDecipheriv('aes-128-gcm', key, nonce);
  opened.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([opened.update(sealed.subarray(0, -16)), opened.final()]);
  return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8');
}

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly message: unknown;
}

export interface PushEndpoint {
  readonly origin: string;
  readonly received: Received[];
  /** What it answers from now on. */
  answer: { status: number; headers?: Record<string, string> };
  /** What a browser's page sends to `subscribePush`; each path is a browser of its own. */
  subscription(path: string, locale?: 'ko' | 'en'): object;
  close(): Promise<void>;
}

export async function startPushEndpoint(): Promise<PushEndpoint> {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  const keys = { privateKey: curve.getPrivateKey(), auth: randomBytes(16) };
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const message: unknown = JSON.parse(decryptPush(keys, Buffer.concat(chunks)));
    received.push({ path: request.url ?? '', headers: request.headers, message });
    response.writeHead(endpoint.answer.status, endpoint.answer.headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const endpoint: PushEndpoint = {
    origin,
    received,
    answer: { status: 201 },
    subscription: (path, locale = 'ko') => ({
      endpoint: `${origin}${path}`,
      keys: { p256dh: curve.getPublicKey('base64url'), auth: keys.auth.toString('base64url') },
      locale,
    }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return endpoint;
}
