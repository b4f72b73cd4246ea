import type { Command } from 'commander';
import { z } from 'zod';
import type { OperationContract } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { CommandFailed } from '../command-failed.ts';
import { exitCodes } from '../exit-codes.ts';
import { nearest } from '../nearest.ts';
import { printJson, styled } from '../output/print.ts';
import { table } from '../output/table.ts';

/** Every operation of the contract by its name. */
export const operationsByName: ReadonlyMap<string, OperationContract> = new Map(Object.entries(operations));

export function addOperations(program: Command): void {
  program
    .command('operations')
    .description('list all that "leadsheet call" can do, or explain one')
    .argument('[name]', 'the operation to explain')
    .option('--json', 'answer in JSON')
    .action((name: string | undefined, { json }: { json?: boolean }) => {
      if (name !== undefined) return explain(operationNamed(name), json === true);
      const all = [...operationsByName.values()];
      if (json) return printJson(all.map(shown));
      console.log(
        table(
          [{ head: 'operation' }, { head: 'what it does', shrinks: true }],
          all.map((contract) => [contract.name, contract.summary]),
        ),
      );
    });
}

/** The operation of that name; where there is none, the message names the one that was probably meant. */
export function operationNamed(name: string): OperationContract {
  const contract = operationsByName.get(name);
  if (contract) return contract;
  const meant = nearest(name, [...operationsByName.keys()]);
  throw new CommandFailed(
    exitCodes.usage,
    `There is no operation ${name}.${meant ? ` Did you mean ${meant}?` : ''} "leadsheet operations" lists them all.`,
  );
}

function explain(contract: OperationContract, inJson: boolean): void {
  const input = z.toJSONSchema(contract.input, { io: 'input', unrepresentable: 'any' });
  if (inJson) {
    printJson({ ...shown(contract), input });
    return;
  }
  const required = new Set(input.required ?? []);
  const fields = Object.entries(input.properties ?? {}).map(([field, schema]) => [
    field,
    required.has(field) ? 'required' : '',
    typeof schema === 'object' ? typeInWords(schema) : '',
    (typeof schema === 'object' && schema.description) || '',
  ]);
  console.log(`${styled('bold', contract.name)}: ${contract.summary}`);
  console.log(`${contract.method} ${contract.path}, for ${whoInWords[contract.access]}\n`);
  if (fields.length > 0) {
    console.log(
      table(
        [{ head: 'input' }, { head: '' }, { head: '', shrinks: true }, { head: '', shrinks: true }],
        fields,
      ),
    );
    console.log('"--json" gives its whole schema.\n');
  }
  const refusals = contract.refusals.length > 0 ? contract.refusals.join(', ') : 'none of its own';
  console.log(`Refusals: ${refusals}`);
}

const whoInWords = {
  public: 'anybody',
  member: 'who is signed in or has a token',
  person: 'who signs in with their password for it',
} as const;

function shown({ name, summary, method, path, access, refusals }: OperationContract) {
  return { name, summary, method, path, access, refusals };
}

function typeInWords(schema: z.core.JSONSchema.BaseSchema): string {
  if (schema.enum) return schema.enum.join(' | ');
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    return alternatives.map((one) => (typeof one === 'object' ? typeInWords(one) : '')).join(' or ');
  }
  if (schema.const !== undefined) return String(schema.const);
  return [schema.type].flat().join(' or ');
}
