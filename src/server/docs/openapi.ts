import { errorAnswer } from '#contract/errors.ts';
import type { OperationContract } from '#contract/operation.ts';
import { refusalStatus } from '#contract/refusal-status.ts';
import type { RefusalCode } from '#domain/refusal.ts';
import { type JsonSchema, schemaOf } from './schema-of.ts';

const exampleId = '0197f3a2-6c1e-7d43-9b1f-2f6f6c7d8e90';

/** The OpenAPI document of the contract: every operation, what it refuses, and what an error looks like. */
export function openApi(operations: readonly OperationContract[], publicUrl: string | null) {
  const shared: Record<string, JsonSchema> = { Error: schemaOf(errorAnswer, 'output', 'Error').schema };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const contract of operations) {
    const path = contract.path.replace(/:(\w+)/g, '{$1}');
    paths[path] ??= {};
    paths[path][contract.method.toLowerCase()] = documented(contract, shared);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Leadsheet',
      version: '0.1.0',
      description:
        'Everything that Leadsheet does. Send an API token as a bearer token; make one under Settings. ' +
        'Instants are UTC (2026-11-18T10:00:00.000Z), days are days (2026-11-18), money is whole minor units.',
    },
    servers: [{ url: publicUrl ?? '/' }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      schemas: shared,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'leadsheet.session_token' },
      },
    },
  };
}

function documented(contract: OperationContract, shared: Record<string, JsonSchema>) {
  const { name, summary, access, method } = contract;
  const sent = schemaOf(contract.input, 'input', `${name}_input`);
  const got = schemaOf(contract.output, 'output', `${name}_output`);
  Object.assign(shared, sent.shared, got.shared);
  const inPath = [...contract.path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter ?? '');
  const fields = Object.entries(sent.schema.properties ?? {});
  const required = new Set(sent.schema.required ?? []);
  const asBody = fields.filter(([field]) => method !== 'GET' && !inPath.includes(field));
  const asParameters = fields.filter(([field]) => method === 'GET' || inPath.includes(field));
  return {
    operationId: name,
    summary,
    tags: [contract.path.split('/')[2]],
    ...(access === 'public' ? { security: [] } : {}),
    ...(access === 'person' ? { security: [{ session: [] }] } : {}),
    parameters: [
      ...asParameters.map(([field, schema]) => ({
        name: field,
        in: inPath.includes(field) ? 'path' : 'query',
        required: inPath.includes(field) || required.has(field),
        schema,
      })),
      ...(method === 'GET' || access === 'public' ? [] : [idempotencyKey]),
    ],
    ...(asBody.length === 0
      ? {}
      : {
          requestBody: {
            required: asBody.some(([field]) => required.has(field)),
            content: json({
              type: 'object',
              properties: Object.fromEntries(asBody),
              required: asBody.map(([field]) => field).filter((field) => required.has(field)),
            }),
          },
        }),
    responses: { 200: { description: 'Done.', content: json(got.schema) }, ...refused(contract) },
  };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A UUID of your own. The same request sent again under it is answered again and not done again.',
  schema: { type: 'string', format: 'uuid' },
};

/** The refusals of an operation by their status, with an example of each. */
function refused(contract: OperationContract): Record<string, unknown> {
  const byStatus = Map.groupBy(refusalsOf(contract), (code) => refusalStatus[code]);
  const answers = [...byStatus].map(([status, codes]) => {
    const examples = Object.fromEntries(
      codes.map((code) => [
        code,
        { value: { error: { code, message: 'What is wrong, and how to mend it.', id: exampleId } } },
      ]),
    );
    return [
      String(status),
      { description: `Refused: ${codes.join(', ')}.`, content: json(errorSchema, { examples }) },
    ];
  });
  const issue = { path: ['name'], message: 'Please write something here.' };
  const invalid = {
    error: { code: 'invalid_input', message: 'One thing is not right yet.', issues: [issue], id: exampleId },
  };
  return {
    ...Object.fromEntries(answers),
    422: {
      description: 'The input is not right: every issue with its path.',
      content: json(errorSchema, { example: invalid }),
    },
    500: { description: 'A fault of ours. The id stands in the log.', content: json(errorSchema) },
  };
}

/** What an operation lists, and what all operations of its kind may refuse besides. */
export function refusalsOf(contract: OperationContract): RefusalCode[] {
  const ofAll: RefusalCode[] = contract.access === 'public' ? [] : ['not_signed_in', 'not_allowed'];
  const ofWrites: RefusalCode[] =
    contract.access === 'public' || contract.method === 'GET' ? [] : ['id_already_used'];
  return [...new Set([...ofAll, ...contract.refusals, ...ofWrites])];
}

const errorSchema = { $ref: '#/components/schemas/Error' };

function json(schema: unknown, more: Record<string, unknown> = {}) {
  return { 'application/json': { schema, ...more } };
}
