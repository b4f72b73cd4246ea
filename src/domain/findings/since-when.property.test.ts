import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveFacts } from '../ledger/effective-facts.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { fold } from '../standing/fold.ts';
import type { Finding, Standing } from '../standing/standing.ts';
import { anyLedger } from '../testing/any-ledger.ts';
import { findingKey } from './finding-key.ts';
import { holdsAt } from './shown-at.ts';

const context = { zone: 'UTC', playbook: () => defaultPlaybook };
/** Their instants are dates that the ledger names, which may lie before it named them. */
const byDate = new Set([
  'no-next-conversation',
  'not-closed-out',
  'silent',
  'going-dark',
  'owed',
  'promised',
]);

/** The standing at the end of each instant at which something happened, from the opening on. */
function standingsOver(ledger: Parameters<typeof effectiveFacts>[0]): Standing[] {
  const facts = effectiveFacts(ledger);
  const from = facts[0]!.happenedAt;
  const since = facts.filter(({ happenedAt }) => happenedAt >= from);
  return since.flatMap((fact, place) =>
    since[place + 1]?.happenedAt === fact.happenedAt ? [] : [fold(context, since.slice(0, place + 1))],
  );
}

function find({ findings }: Standing, wanted: Finding): Finding | undefined {
  const key = findingKey(wanted.code, wanted.subject);
  return findings.find((finding) => findingKey(finding.code, finding.subject) === key);
}

test('a finding has held at every instant since its own, as the ledger up to there tells it (R36)', () => {
  fc.assert(
    fc.property(anyLedger({ corrections: false }), (ledger) => {
      const standings = standingsOver(ledger);
      const last = standings.at(-1)!;
      for (const finding of last.findings.filter(({ code }) => !byDate.has(code))) {
        const since = standings.filter(({ lastHappenedAt }) => holdsAt(finding, lastHappenedAt));
        for (const standing of since) {
          const then = find(standing, finding);
          expect(then && holdsAt(then, standing.lastHappenedAt)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
