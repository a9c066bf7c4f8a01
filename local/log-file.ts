/** Where log lines go on a laptop, so that the terminal stays readable. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Answers the writer of `<dataDir>/<name>`; the file grows from start to start. */
export function openLog(dataDir: string, name: 'services.log' | 'gateway.log'): (line: string) => void {
  mkdirSync(dataDir, { recursive: true });
  const stream = createWriteStream(join(dataDir, name), { flags: 'a' });
  return (line) => {
    stream.write(`${line}\n`);
  };
}
