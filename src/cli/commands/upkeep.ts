import type { Command } from 'commander';
import type { OutputOf } from '#contract/operation.ts';
import { rebuild, verify } from '#contract/upkeep/upkeep.ts';
import type { ConnectionGiven } from '../connection/client-settings.ts';
import { connected, withConnection } from '../connection/connection.ts';
import { exitCodes } from '../exit-codes.ts';
import { interrupted, untilInterrupted } from '../interruption.ts';
import { counted } from '../output/in-words.ts';
import { harmless, printJson } from '../output/print.ts';
import { withProgress } from '../output/progress-line.ts';

interface UpkeepOptions extends ConnectionGiven {
  json?: boolean;
}

type Difference = OutputOf<typeof verify>['differences'][number];

export function addRebuild(program: Command): void {
  withConnection(program.command('rebuild'))
    .description('work out again from the ledger all that follows from it')
    .option('--json', 'answer in JSON')
    .action(async (options: UpkeepOptions) => {
      const connection = await connected(options);
      let changed = 0;
      const deals = await throughAllDeals('Rebuilding', options, async (after, signal) => {
        const page = await connection.ask(rebuild, after === null ? {} : { after }, { signal });
        changed += page.changed;
        return page;
      });
      if (options.json) printJson({ deals, changed });
      else
        console.log(
          `Rebuilt ${counted(deals, 'deal')}; ${changed === 0 ? 'nothing' : changed} had to change.`,
        );
    });
}

export function addVerify(program: Command): void {
  withConnection(program.command('verify'))
    .description('compare all that follows from the ledger with a fresh fold, and name what differs')
    .option('--json', 'answer in JSON')
    .action(async (options: UpkeepOptions) => {
      const connection = await connected(options);
      const differences: Difference[] = [];
      const deals = await throughAllDeals('Verifying', options, async (after, signal) => {
        const page = await connection.ask(verify, after === null ? {} : { after }, { signal });
        differences.push(...page.differences);
        return page;
      });
      if (differences.length > 0) process.exitCode = exitCodes.differs;
      if (options.json) printJson({ deals, differences });
      else console.log(verdict(deals, differences));
    });
}

/** Asks page by page until all deals are done or ^C is pressed; a page that was begun is done in full. */
async function throughAllDeals(
  step: string,
  { json: inJson = false }: UpkeepOptions,
  askPage: (
    after: string | null,
    signal: AbortSignal,
  ) => Promise<{ deals: number; of: number; next: string | null }>,
): Promise<number> {
  const interruption = untilInterrupted();
  try {
    return await withProgress({ inJson }, async (line) => {
      let done = 0;
      for (let after: string | null = null; ; ) {
        const { deals, of, next } = await askPage(after, interruption.signal);
        done += deals;
        line.show(step, { done, total: of, unit: 'deals' });
        if (next === null) return done;
        after = next;
      }
    });
  } catch (error) {
    throw interruption.signal.aborted
      ? interrupted('Stopped. What was done is whole; run it again for the rest.')
      : error;
  } finally {
    interruption.release();
  }
}

function verdict(deals: number, differences: readonly Difference[]): string {
  if (differences.length === 0) {
    return `${counted(deals, 'deal')} verified: all that is stored follows from the ledger.`;
  }
  return [
    ...differences.map(differenceInWords),
    `${counted(differences.length, 'difference')} in ${counted(deals, 'deal')}. "leadsheet rebuild" mends what differs.`,
  ].join('\n');
}

function differenceInWords({ dealId, table, row, field, stored, expected }: Difference): string {
  const deal = dealId === null ? null : `deal ${dealId}`;
  const where = [deal, table, row, field].filter((part) => part !== null).join(' · ');
  return `${where}: stored ${asText(stored)}, expected ${asText(expected)}`;
}

function asText(value: unknown): string {
  return value === undefined || value === null ? 'nothing' : harmless(JSON.stringify(value));
}
