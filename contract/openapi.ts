/** OpenAPI 3.0.3 from the route table; API Gateway imports 3.0, not 3.1. */
import * as z from 'zod';
import { type ErrorCode, errorStatus, ProblemSchema } from './errors';
import { errorsOf, isMutation, maxWaitSeconds, type RouteSpec } from './route';
import { routeList } from './routes';
import * as active from './schemas/active';
import * as basket from './schemas/basket';
import * as board from './schemas/board';
import * as health from './schemas/health';
import * as job from './schemas/job';
import * as order from './schemas/order';
import * as orderProblem from './schemas/order-problem';
import * as person from './schemas/person';
import * as push from './schemas/push';
import * as reorder from './schemas/reorder';
import * as restaurant from './schemas/restaurant';
import * as review from './schemas/review';
import * as search from './schemas/search';
import * as sharedOrder from './schemas/shared-order';
import * as slot from './schemas/slot';

type Json = Record<string, unknown>;

/** Resources that stand in `components.schemas` under their own name instead of in every answer. */
const named = z.registry<{ id: string }>();
for (const [name, schema] of Object.entries({
  ...active,
  ...basket,
  ...board,
  ...health,
  ...job,
  ...order,
  ...orderProblem,
  ...person,
  ...push,
  ...reorder,
  ...restaurant,
  ...review,
  ...search,
  ...sharedOrder,
  ...slot,
})) {
  if (schema instanceof z.ZodObject && !name.endsWith('RequestSchema')) {
    named.add(schema, { id: name.replace(/Schema$/, '') });
  }
}

/**
 * JSON Schema in OpenAPI 3.0's dialect, without the bounds and patterns that zod adds beside a format. What is
 * answered refers to `components`; what is sent stands in place, since a default makes the two differ.
 */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json = {}): Json {
  const {
    $schema: _,
    definitions,
    ...json
  } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io,
    ...(io === 'output' ? { metadata: named } : {}),
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format) delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  }) as Json & { definitions?: Json };
  for (const [name, definition] of Object.entries(definitions ?? {}))
    components[name] = relocated(definition);
  return relocated(json);
}

/** The same schema with its references pointing into `components`. */
function relocated<Part>(part: Part): Part {
  return JSON.parse(
    JSON.stringify(part, (key, value) =>
      key === 'id' && typeof value === 'string' ? undefined : value,
    ).replaceAll('#/definitions/', '#/components/schemas/'),
  );
}

function parametersOf(route: RouteSpec): Json[] {
  const from = (place: 'path' | 'query', schema: z.ZodObject | undefined): Json[] =>
    Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
      name,
      in: place,
      required: place === 'path' || !z.safeParse(field as z.ZodType, undefined).success,
      schema: schemaOf(field as z.ZodType, 'output'),
    }));
  const header = (name: string, required: boolean, description: string): Json => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  const headers = [
    ...(isMutation(route)
      ? [header('Idempotency-Key', true, 'Repeat it to get the first answer again.')]
      : []),
    ...(route.live
      ? [
          header('If-None-Match', false, 'The ETag of what is already known.'),
          header('Prefer', false, `wait=N: seconds to wait for a change, at most ${maxWaitSeconds}.`),
        ]
      : []),
  ];
  return [...from('path', route.params), ...from('query', route.query), ...headers];
}

function responsesOf(route: RouteSpec, components: Json): Json {
  const responses: Json = {};
  for (const [status, schema] of Object.entries(route.responses)) {
    responses[status] = {
      description: 'Success',
      content: { 'application/json': { schema: schemaOf(schema, 'output', components) } },
    };
  }
  if (route.live) responses['304'] = { description: 'Nothing changed within the wait' };
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of errorsOf(route)) {
    byStatus.set(errorStatus[code], [...(byStatus.get(errorStatus[code]) ?? []), code]);
  }
  for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b)) {
    responses[String(status)] = {
      description: codes.join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return responses;
}

function operationOf(route: RouteSpec, components: Json): Json {
  const parameters = parametersOf(route);
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.service],
    security: route.access === 'public' ? [] : [{ userPool: [] }],
    'x-baedal-groups': route.access,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
          },
        }
      : {}),
    responses: responsesOf(route, components),
  };
}

/** The document as a plain object, with stable key order. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  const schemas: Json = { Problem: schemaOf(ProblemSchema, 'output') };
  for (const route of routeList) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route, schemas) };
  }
  return {
    openapi: '3.0.3',
    info: {
      title: 'Baedal',
      version: '1.0.0',
      description: 'What the web app and the three services agreed on. Generated; do not edit.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: 'http://localhost:4000', description: 'The stage URL of the stand-in' }],
    paths,
    components: {
      schemas,
      securitySchemes: { userPool: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

/** What page script needs of the route table, without zod: method, path and kind of each route. */
export function endpointsSource(): string {
  const rows = routeList.map((route) => {
    const flags = [route.live ? ', live: true' : '', isMutation(route) ? ', mutation: true' : ''].join('');
    return `  ${route.id}: { method: '${route.method}', path: '${route.path}'${flags} },`;
  });
  return [
    '/** Generated from the route table by `npm run contract`; do not edit. Page script loads this, and no zod. */',
    'export const endpoints = {',
    ...rows,
    '} as const;',
    '',
  ].join('\n');
}
