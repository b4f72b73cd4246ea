import { beforeAll, expect, test, vi } from 'vitest';
import type { OperationContract } from '#contract/operation.ts';
import { notByCall } from './commands/call.ts';
import { operationsByName } from './commands/operations.ts';
import { makeProgram } from './program.ts';
import { started } from './testing/started.ts';

/*
 * What Leadsheet can do it can do for everybody: each operation of the contract is reachable by HTTP and from the
 * command line, or stands in `notByCall` with the reason.
 */

const leadsheet = started({ withWorkspace: false });
const all = [...operationsByName.values()];
const id = '0193f0a2-0000-7000-8000-000000000000';

interface Described {
  paths: Record<string, Record<string, { operationId?: string }>>;
}
let described: Described;

beforeAll(async () => {
  described = (await (await fetch(`${leadsheet.url}/api/openapi.json`)).json()) as Described;
});

test.each(all)('$name is reachable by HTTP, and stands in the API document', async (contract) => {
  const path = contract.path.replace(/:(\w+)/g, '{$1}');
  expect(described.paths[path]).toHaveProperty(contract.method.toLowerCase());
  expect((await answerOf(contract))?.error?.code).not.toBe('not_found');
});

/** Without a word of input and not signed in: who is at home answers that this is not enough. */
async function answerOf({ method, path }: OperationContract): Promise<{ error?: { code: string } } | null> {
  const response = await fetch(`${leadsheet.url}${path.replace(/:\w+/g, id)}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: '{}' }),
  });
  return (await response.json()) as { error?: { code: string } };
}

test('each is listed by the command line, with what it is for', async () => {
  const { out } = await leadsheet.run(['operations', '--json']);
  const listed = JSON.parse(out) as { name: string; summary: string }[];
  expect(listed.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
  expect(listed.filter(({ summary }) => summary.length < 10)).toEqual([]);
});

test('each is known under the name that it has itself', () => {
  expect([...operationsByName].filter(([name, contract]) => name !== contract.name)).toEqual([]);
});

test('what the command line does not call is named with what to use instead', async () => {
  for (const [name, instead] of Object.entries(notByCall)) {
    expect(operationsByName.has(name)).toBe(true);
    const said = await leadsheet.run(['call', name]);
    expect(said.code).toBe(2);
    expect(said.err).toContain(instead);
  }
});

test.each(all.filter(({ name }) => !(name in notByCall)))(
  '$name is called by "leadsheet call"',
  async ({ name }) => {
    // Without input and signed out, a call ends at what the operation takes, at who asks, or with its answer.
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const ended = await makeProgram()
      .parseAsync(['call', name, '--url', leadsheet.url, '--token', 'none'], { from: 'user' })
      .then(
        () => 'answered',
        (error: Error) => error.message,
      );
    said.mockRestore();
    expect(ended).toMatch(/^answered$|^This is not what|^You are not signed in|no terminal to ask on/);
  },
);
