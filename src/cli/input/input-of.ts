import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';

/** What an operation is given: one JSON object, - for what is piped in, or fields: name=text, name:=json. */
export async function inputOf(
  given: readonly string[],
  readPiped: () => Promise<string>,
): Promise<Record<string, unknown>> {
  const [first] = given;
  if (first === undefined) return {};
  if (given.length === 1 && first === '-') return objectIn(await readPiped());
  if (given.length === 1 && first.trimStart().startsWith('{')) return objectIn(first);
  return Object.fromEntries(given.map(field));
}

function field(text: string): [string, unknown] {
  const [, name, sign, value = ''] = /^([A-Za-z]\w*)(:?=)(.*)$/s.exec(text) ?? [];
  if (name === undefined) {
    throw new CommandFailed(
      exitCodes.usage,
      `${text} is no field. Write name=text, name:=json, or all of it as one JSON object in quotes.`,
    );
  }
  return [name, sign === '=' ? value : valueIn(value, name)];
}

function objectIn(text: string): Record<string, unknown> {
  const value = valueIn(text, 'the input');
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new CommandFailed(
    exitCodes.usage,
    'The input has to be a JSON object, such as {"name": "Fernwood"}.',
  );
}

function valueIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(exitCodes.usage, `What stands in ${name} is no JSON: ${why}.`);
  }
}
