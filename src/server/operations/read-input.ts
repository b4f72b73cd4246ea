import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { InputIssue } from '#contract/errors.ts';
import type { OperationContract } from '#contract/operation.ts';
import { issuesOf, plainIssue } from '#contract/plain-issues.ts';
import { accept, type Result } from '#domain/result.ts';
import { asStored } from './as-stored.ts';

type Reader = (request: FastifyRequest) => Result<unknown, InputIssue[]>;

/** Makes what reads the one flat input of an operation out of the path, and the query or the body. */
export function inputReader(contract: OperationContract): Reader {
  const fromText = textReaders(contract);
  return (request) => {
    const given = contract.method === 'GET' ? fromQuery(request.query, fromText) : request.body;
    if (given !== null && given !== undefined && !isRecord(given)) {
      return { ok: false, refusal: [{ path: [], message: 'The body has to be a JSON object.' }] };
    }
    const input = { ...given, ...fromQuery(request.params, fromText) };
    const parsed = contract.input.safeParse(asStored(input), { error: plainIssue });
    return parsed.success ? accept(parsed.data) : { ok: false, refusal: issuesOf(parsed.error) };
  };
}

type TextReader = (text: string | string[]) => unknown;

/** For each field that is no text, what makes its value of the text that an address holds. */
function textReaders(contract: OperationContract): ReadonlyMap<string, TextReader> {
  const schema = z.toJSONSchema(contract.input, { io: 'input', unrepresentable: 'any' });
  return new Map(
    Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const reader = typeof property === 'boolean' ? undefined : textReader(property);
      return reader ? [[name, reader] as const] : [];
    }),
  );
}

function textReader(property: z.core.JSONSchema.BaseSchema): TextReader | undefined {
  if (property.type === 'integer' || property.type === 'number') return number;
  if (property.type === 'boolean') return truth;
  if (property.type !== 'array') return undefined;
  const { items } = property;
  const each = isRecord(items) ? textReader(items) : undefined;
  return (text) => (Array.isArray(text) ? text : [text]).map((one) => each?.(one) ?? one);
}

const number: TextReader = (text) =>
  typeof text === 'string' && text.trim() !== '' ? (Number.isNaN(Number(text)) ? text : Number(text)) : text;

const truth: TextReader = (text) => (text === 'true' ? true : text === 'false' ? false : text);

function fromQuery(query: unknown, readers: ReadonlyMap<string, TextReader>): Record<string, unknown> {
  if (!isRecord(query)) return {};
  return Object.fromEntries(
    Object.entries(query).map(([name, text]) => {
      const reader = readers.get(name);
      return [name, reader ? reader(text as string | string[]) : text];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
