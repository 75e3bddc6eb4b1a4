import { fileURLToPath } from 'node:url';
import { traverseContractProcedures } from '@orpc/server';
import { type ActionMeta, API_PREFIX, contract } from '@roundhouse/shared/contract';
import { type Permission, permissions } from '@roundhouse/shared/permissions';
import express, { Router } from 'express';

const SWAGGER_UI = fileURLToPath(new URL('.', import.meta.resolve('swagger-ui-dist/package.json')));

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Roundhouse API</title>
    <link rel="icon" href="/mark.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true });
`;

const INTRODUCTION = `Every action of the board. A session cookie says who asks: sign in by
\`POST /api/auth/sign-in/email\` with \`email\` and \`password\`. An error answers with its \`code\`,
its details as \`data\`, and a \`message\` in the reader's language.`;

/** `/api/openapi.json`, made from the contract, and a page that shows it, all from our own origin. */
export function apiDocs(): Router {
  const router = Router();
  let made: Promise<object> | undefined;
  router.get('/openapi.json', async (_request, response) => {
    made ??= describeApi();
    response.json(await made);
  });
  router.get('/docs', (_request, response) => {
    response.type('html').send(PAGE);
  });
  router.get('/docs/start.js', (_request, response) => {
    response.type('js').send(START);
  });
  router.use('/docs', express.static(SWAGGER_UI, { index: false, maxAge: '1d' }));
  return router;
}

/** The contract as OpenAPI 3.1; each action says in words who may ask. */
async function describeApi(): Promise<object> {
  const [{ OpenAPIGenerator }, { ZodToJsonSchemaConverter }] = await Promise.all([
    import('@orpc/openapi'),
    import('@orpc/zod/zod4'),
  ]);
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(contract, {
    info: { title: 'Roundhouse', version: '1', description: INTRODUCTION },
    servers: [{ url: API_PREFIX }],
  });
  traverseContractProcedures({ path: [], router: contract }, ({ path, contract: procedure }) => {
    const { route, meta } = procedure['~orpc'];
    const method = route.method?.toLowerCase() as 'get' | undefined;
    const operation = method && document.paths?.[route.path ?? '']?.[method];
    if (!operation) return;
    operation.tags = path.slice(0, 1);
    operation.description = describeRight((meta as ActionMeta).permission);
  });
  return document;
}

function describeRight(permission: Permission): string {
  const { roles } = permissions[permission];
  const isOwnOnly = 'isOwnOnly' in permissions[permission];
  return `Right: \`${permission}\` (${roles.join(', ')}${isOwnOnly ? '; on what one wrote' : ''}).`;
}
