import { readFileSync } from 'node:fs';
import SwaggerParser from '@apidevtools/swagger-parser';
import { expect, test } from 'vitest';
import { endpointsSource, openApiDocument } from './openapi';

test('openapi.json is what the route table generates; `npm run contract` writes it', () => {
  const committed = JSON.parse(readFileSync('contract/openapi.json', 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});

test('endpoints.ts is what the route table generates; `npm run contract` writes it', () => {
  expect(readFileSync('contract/endpoints.ts', 'utf8')).toBe(endpointsSource());
});

test('a parser that no one here wrote finds the OpenAPI document valid', async () => {
  const copy = JSON.parse(JSON.stringify(openApiDocument()));
  await expect(SwaggerParser.validate(copy)).resolves.toMatchObject({ openapi: '3.0.3' });
});

test('every operation names its access and its errors', () => {
  const document = openApiDocument() as {
    paths: Record<string, Record<string, { 'x-baedal-groups': unknown; responses: Record<string, unknown> }>>;
  };
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      expect(operation['x-baedal-groups'], `${method} ${path}`).toBeDefined();
      expect(Object.keys(operation.responses), `${method} ${path}`).toContain('500');
    }
  }
});
