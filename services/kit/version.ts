/** What the health routes name: the version of the package these services are built from. */
import manifest from '@/package.json' with { type: 'json' };

export const version: string = manifest.version;
