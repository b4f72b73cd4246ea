import { expect, test } from 'vitest';
import { findingCodes } from '#domain/findings/finding-codes.ts';
import { outOfTouch } from '#domain/findings/rules/out-of-touch.ts';
import { findingsAt } from '#domain/findings/shown-at.ts';
import { fold } from '#domain/standing/fold.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { dayOf, type Instant, instant } from '#domain/time/calendar.ts';
import { sampleWorkspace } from './sample-workspace.ts';

const memberId = '0192f0aa-0000-7000-8000-000000000001';
const tuesday = {
  seed: 1,
  now: instant('2026-11-17T09:10Z'),
  zone: 'Europe/Berlin',
  currency: 'EUR',
  memberId,
};
const sample = sampleWorkspace(tuesday);

const days: [string, Instant, string][] = [
  ['a Tuesday morning in Berlin', tuesday.now, tuesday.zone],
  ['a Sunday', instant('2026-11-22T14:00Z'), 'Europe/Berlin'],
  ['late on a Friday evening', instant('2026-11-20T22:40Z'), 'Europe/London'],
  ['the first minutes of a year', instant('2027-01-01T00:07Z'), 'UTC'],
  ['a day after the clocks changed', instant('2026-03-30T07:00Z'), 'Europe/Madrid'],
  ['noon on the other side', instant('2026-07-01T00:00Z'), 'Pacific/Auckland'],
];

test.each(days)(
  'on %s every finding is shown, one conversation has just ended and two lie ahead',
  (_, now, zone) => {
    const { deals } = sampleWorkspace({ ...tuesday, now, zone });
    const shown = new Set(deals.flatMap(({ standing }) => findingsAt(standing, now).map(({ code }) => code)));
    if (accountsOutOfTouch(deals, zone, now) > 0) shown.add('out-of-touch');
    expect(findingCodes.filter((code) => !shown.has(code))).toEqual([]);

    const planned = deals
      .flatMap(({ standing }) => Object.values(standing.conversations))
      .filter(({ state, startsAt }) => state === 'planned' && dayOf(startsAt, zone) <= dayOf(now, zone));
    expect(planned.map(({ endsAt, startsAt }) => [endsAt < now, startsAt > now]).sort()).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ]);
  },
);

test('the same seed tells the same workspace, and another one another', () => {
  expect(sampleWorkspace(tuesday)).toEqual(sample);
  expect(sampleWorkspace({ ...tuesday, seed: 2 })).not.toEqual(sample);
});

test('each standing is what its ledger folds to', () => {
  const context = { zone: tuesday.zone, playbook: sample.playbook };
  for (const { facts, standing } of sample.deals) expect(fold(context, facts)).toEqual(standing);
});

test('nothing is recorded that lies ahead', () => {
  const recorded = sample.deals.flatMap(({ facts }) => facts.map(({ recordedAt }) => recordedAt));
  expect(recorded.filter((at) => at > tuesday.now)).toEqual([]);
});

test('there are open, won, lost and parked deals, and everybody at a client plays a part', () => {
  const count = (state: string) =>
    sample.deals.filter(({ standing }) => standing.deal.state === state).length;
  expect([count('open'), count('won'), count('lost'), count('parked')]).toEqual([30, 4, 4, 2]);
  const inADeal = new Set(sample.deals.flatMap(({ standing }) => Object.keys(standing.stakeholders)));
  expect(sample.contacts.filter(({ contactId }) => !inADeal.has(contactId))).toEqual([]);
});

test('the best stories stand where the demo says they do', () => {
  const named = (name: string) => sample.deals.find(({ standing }) => standing.deal.name === name)?.standing;
  expect(named('Line automation, Dayton plant')?.lead.deal).toBe(4);
  expect(named('Edge defect detection, furnace 2')?.window).toMatchObject({ askedAt: null });
  expect(gainedInOneMeeting(named('Board grading, Hudiksvall mill'))).toBe(9);
  expect(Object.keys(named('Serialisation and inspection, lines 4 to 9')?.stakeholders ?? {})).toHaveLength(
    12,
  );
});

function accountsOutOfTouch(deals: readonly { standing: Standing }[], zone: string, now: Instant): number {
  const byAccount = Map.groupBy(deals, ({ standing }) => standing.deal.accountId);
  return [...byAccount.values()].filter((ofAccount) => {
    const touched = ofAccount.map(({ standing: { deal, lastTouch } }) => ({
      state: deal.state,
      openedAt: deal.openedAt,
      lastTouchAt: lastTouch?.at ?? null,
      lastChannel: lastTouch?.channel ?? null,
    }));
    const found = outOfTouch(touched, zone);
    return found !== null && found.from <= now;
  }).length;
}

function gainedInOneMeeting(standing: Standing | undefined): number {
  const since = Object.values(standing?.positions ?? {}).map((kinds) =>
    Object.values(kinds)
      .filter(({ state }) => state === 'gained')
      .map((position) => position.since),
  );
  const most = since.map((times) =>
    Math.max(0, ...times.map((at) => times.filter((other) => other === at).length)),
  );
  return Math.max(0, ...most);
}
