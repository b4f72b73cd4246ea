import { describe, expect, test } from 'vitest';
import { nextBestCommitment } from '../guidance/next-best-commitment.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { contextOf, factsOf, workedExamples } from '../testing/worked-examples.ts';
import { instant } from '../time/calendar.ts';
import { fold } from './fold.ts';
import type { Standing } from './standing.ts';

/** Left out of the examples' sets by their own conventions. */
const leftOut = new Set(['hurried', 'our-date', 'return-due', 'out-of-touch']);

function positionsOf(standing: Standing): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.values(standing.stakeholders)
      .filter((stakeholder) => stakeholder.present)
      .map(({ contactId }) => [
        contactId,
        Object.fromEntries(
          Object.entries(standing.positions[contactId] ?? {}).map(([kind, { state }]) => [kind, state]),
        ),
      ]),
  );
}

describe.each(workedExamples.map((example) => [`${example.id}: ${example.title}`, example] as const))(
  '%s',
  (_, example) => {
    const standing = fold(contextOf(example), factsOf(example));
    const { expected } = example;

    test('gives the positions', () => expect(positionsOf(standing)).toEqual(expected.positions));
    test('gains its kinds for the deal', () =>
      expect(standing.gainedForDeal).toEqual(expected.gained_for_deal));
    test('gives the lead', () => expect(standing.lead).toEqual(expected.lead));
    test('opens the window', () =>
      expect(standing.window.openedAt).toBe(expected.window_opened && instant(expected.window_opened)));

    test('proposes the next best commitment', () => {
      const next = nextBestCommitment(standing, defaultPlaybook, instant(example.at));
      expect(
        next && {
          kind: next.kind,
          who: next.contactId,
          first_the_next_conversation: next.firstTheNextConversation,
          backup: next.backup,
        },
      ).toEqual(expected.next);
    });

    test('finds just what is wrong, and from when', () => {
      const findings = standing.findings
        .filter(({ code }) => !leftOut.has(code))
        .map(({ code, subject, from, until, lateFrom }) => ({ code, subject, from, until, lateFrom }));
      expect(findings).toEqual(
        expected.findings.map(({ code, subject, from, until, late_from }) => ({
          code,
          subject,
          from: instant(from),
          until: until ? instant(until) : null,
          lateFrom: late_from ? instant(late_from) : null,
        })),
      );
    });

    test.runIf(expected.outcome_of)('computes the outcome of the conversation', () =>
      expect(standing.conversations[expected.outcome_of ?? '']?.outcome).toBe(expected.outcome),
    );
  },
);
