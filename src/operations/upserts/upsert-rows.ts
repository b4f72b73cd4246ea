import type { ErrorAnswer } from '#contract/errors.ts';
import type { OutputOf } from '#contract/operation.ts';
import { issuesOf, plainIssue } from '#contract/plain-issues.ts';
import type { RowOf, RowShape, upsertAccounts } from '#contract/upserts/upserts.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { keepBack, letGo, takeBack } from '#store/savepoint.ts';
import { serverText } from '#texts/server-text.ts';
import type { ActOnCommit, World } from '../world.ts';

type Answer = OutputOf<typeof upsertAccounts>;
type RowAnswer = Answer['rows'][number];

/** What became of a row that was written. */
export interface Written {
  readonly id: string;
  readonly outcome: 'made' | 'changed' | 'unchanged';
}

/**
 * Writes rows one after another, each as the single operations would, and answers each by itself: what is refused is
 * taken back alone.
 */
export async function upsertRows<Shape extends RowShape>(
  world: World,
  shape: Shape,
  rows: readonly unknown[],
  write: (world: World, row: RowOf<Shape>) => Promise<Result<Written, Refusal>>,
): Promise<Answer> {
  const answers: RowAnswer[] = [];
  for (const given of rows) answers.push(await answerTo(given));
  const count = (outcome: RowAnswer['outcome']) => answers.filter((one) => one.outcome === outcome).length;
  return {
    ...{ made: count('made'), changed: count('changed'), unchanged: count('unchanged') },
    ...{ refused: count('refused'), rows: answers },
  };

  async function answerTo(given: unknown): Promise<RowAnswer> {
    const row = shape.safeParse(given, { error: plainIssue });
    if (!row.success) {
      const issues = issuesOf(row.error).map((issue) => ({ ...issue, message: said(issue.message) }));
      const message =
        issues.length === 1 ? 'One thing is not right yet.' : `${issues.length} things are not right yet.`;
      return refused({ code: 'invalid_input', message: said(message), issues });
    }
    await keepBack(world.tx);
    const acts: ActOnCommit[] = [];
    const written = await write({ ...world, onCommit: (act) => acts.push(act) }, row.data);
    if (!written.ok) {
      await takeBack(world.tx);
      const { code, message, details } = written.refusal;
      return refused({ code, message: said(message), ...(details ? { details: { ...details } } : {}) });
    }
    await letGo(world.tx);
    for (const act of acts) world.onCommit(act);
    return written.value;
  }

  function said(message: string): string {
    return serverText(message, world.locale);
  }
}

const refused = (error: ErrorAnswer['error']): RowAnswer => ({ outcome: 'refused', id: null, error });
