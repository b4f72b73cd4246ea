import type { OperationContract, SentTo } from '#contract/operation.ts';
import type { operations } from '#contract/operations.ts';
import type { TestPeople } from '../test-people.ts';
import type { TestServer, Visitor } from '../test-server.ts';

export const everybody = [
  'nobody',
  'stranger',
  'reader',
  'seller',
  'otherSeller',
  'manager',
  'admin',
] as const;
export type Who = (typeof everybody)[number];

/** Where the rows of the table get what they send. */
export interface Stage {
  people: TestPeople;
  server: TestServer;
}

/** One operation's row: a sample of what is sent, made afresh for each who sends it, and what each is answered. */
export interface Expectation<Contract extends OperationContract = OperationContract> {
  send(stage: Stage, who: Who): SentTo<Contract> | Promise<SentTo<Contract>>;
  /** `done`, or the code of a refusal. */
  answers: Readonly<Record<Who, string>>;
  /** Whom it is sent by, where their sessions must not be used up. */
  by?(stage: Stage, who: Who): Visitor | Promise<Visitor>;
}

/** Rows of the table. Each noun has a file of them beside this one. */
export type Expectations = {
  readonly [Name in keyof typeof operations]?: Expectation<(typeof operations)[Name]>;
};

/** The same answer for all, but for those named. */
export function answers(rest: string, named: Partial<Record<Who, string>> = {}): Record<Who, string> {
  const each = Object.fromEntries(everybody.map((who) => [who, rest])) as Record<Who, string>;
  return { ...each, ...named };
}

/** What only admins do: the others of the workspace may not, a stranger does it at home or finds nothing here. */
export function adminsOnly(stranger: string): Record<Who, string> {
  return answers('not_allowed', { nobody: 'not_signed_in', admin: 'done', stranger });
}

/** What every member does. */
export function membersOnly(stranger = 'done'): Record<Who, string> {
  return answers('done', { nobody: 'not_signed_in', stranger });
}
