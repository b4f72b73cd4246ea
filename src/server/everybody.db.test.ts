import { describe, expect, test } from 'vitest';
import type { OperationContract } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { expectations } from './testing/expected/all.ts';
import { type Expectation, everybody, type Who } from './testing/expected/expectation.ts';
import { testPeople } from './testing/test-people.ts';
import { testServer } from './testing/test-server.ts';

// Every operation of the contract, as every role, as the admin of another workspace and as nobody.
const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const names = Object.keys(operations) as (keyof typeof operations)[];

test('every operation has a row in the table of who is answered what', () => {
  expect(names.filter((name) => expectations[name] === undefined)).toEqual([]);
});

describe.each(names.filter((name) => expectations[name] !== undefined))('%s', (name) => {
  const contract: OperationContract = operations[name];
  const expectation = expectations[name] as Expectation;

  test('is answered to each as the table says', async () => {
    const told: Partial<Record<Who, string>> = {};
    for (const who of everybody) {
      const stage = { people, server };
      const input = await expectation.send(stage, who);
      const visitor = (await expectation.by?.(stage, who)) ?? people[who];
      const answer = await visitor.call(contract, input);
      if (answer.ok) told[who] = 'done';
      else
        told[who] = answer.failure.kind === 'refused' ? answer.failure.code : JSON.stringify(answer.failure);
      if (who === 'stranger' && contract.access !== 'public') expectNothingOfOurs(JSON.stringify(answer));
      if (told[who] !== 'done') {
        const known = ['not_signed_in', 'not_allowed', ...contract.refusals];
        expect(known, `${name} refuses what its contract does not list`).toContain(told[who]);
      }
    }
    expect(told).toEqual(expectation.answers);
    expect(server.logged.splice(0)).toEqual([]);
  });
});

/** What a stranger is told holds no id and no name of the other workspace. */
function expectNothingOfOurs(answer: string): void {
  const { admin, manager, seller, otherSeller, reader } = people;
  const members = [admin, manager, seller, otherSeller, reader].map(({ memberId }) => memberId);
  for (const ours of ['Nordwind', people.workspaceId, people.teamId, ...members]) {
    expect(answer).not.toContain(ours);
  }
}
