/** Writes what is generated from the contract: `contract/openapi.json` and `contract/endpoints.ts`. */
import { writeFileSync } from 'node:fs';
import { endpointsSource, openApiDocument } from '@/contract/openapi';

writeFileSync('contract/openapi.json', `${JSON.stringify(openApiDocument(), null, 2)}\n`);
writeFileSync('contract/endpoints.ts', endpointsSource());
