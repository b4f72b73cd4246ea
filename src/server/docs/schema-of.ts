import { z } from 'zod';

/** A JSON Schema as the documents hold it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of what a caller sends, or of what they get. Schemas that name themselves are given `prefix`. */
export function schemaOf(
  schema: z.ZodType,
  io: 'input' | 'output',
  prefix: string,
): { schema: JsonSchema; shared: Record<string, JsonSchema> } {
  const made = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  const { $schema: _, $defs = {}, ...own } = made;
  const rename = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(rename);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) =>
        key === '$ref' && typeof value === 'string'
          ? [key, value.replace('#/$defs/', `#/components/schemas/${prefix}_`)]
          : [key, rename(value)],
      ),
    );
  };
  const shared = Object.entries($defs).map(([name, definition]) => [`${prefix}_${name}`, rename(definition)]);
  return { schema: rename(own) as JsonSchema, shared: Object.fromEntries(shared) };
}
