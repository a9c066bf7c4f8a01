/** Where the services' log lines go on a laptop, so that the terminal stays readable. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Answers the writer of `<dataDir>/services.log`; the file grows from start to start. */
export function openLog(dataDir: string): (line: string) => void {
  mkdirSync(dataDir, { recursive: true });
  const stream = createWriteStream(join(dataDir, 'services.log'), { flags: 'a' });
  return (line) => {
    stream.write(`${line}\n`);
  };
}
