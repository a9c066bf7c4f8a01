/** What the health routes name: the version of the package these services belong to. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const ManifestSchema = z.object({ version: z.string() });
const manifest = new URL('../../package.json', import.meta.url);

export const version = ManifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
