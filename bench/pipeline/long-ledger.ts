import type { Author, Fact, FactData, FactType } from '#domain/ledger/facts.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { mapOf } from '#domain/playbook/map.ts';
import type { StakeholderRole } from '#domain/playbook/playbook.ts';
import { addDays, addHours, addToDay, dayOf, type Instant, type Zone } from '#domain/time/calendar.ts';
import type { Chance } from '#operations/sample/telling/chance.ts';
import { accountId, dealMark, idOf, ownerId } from './deal-template.ts';

const rolesOfTwelve: readonly (readonly StakeholderRole[])[] = [
  ['sponsor'],
  ['decision maker'],
  ['economic buyer', 'finance'],
  ['champion'],
  ['user'],
  ['user', 'technical'],
  ['technical'],
  ['legal'],
  ['procurement'],
  ['influencer'],
  ['opponent'],
  ['decision maker', 'finance'],
];

/** A zone whose clocks change, as most deals have one. */
const zone: Zone = 'Europe/Berlin';
const by: Author = { kind: 'member', memberId: ownerId };
const begun: Instant = '2026-01-05T08:00:00.000Z';
const daysBetweenConversations = 4;

/** A deal with twelve people that has gone on until its ledger holds so many facts: one conversation after the other. */
export function longLedger(chance: Chance, size: number): Fact[] {
  const facts: Fact[] = [];
  const add = <Type extends FactType>(happenedAt: Instant, type: Type, data: FactData[Type]) => {
    const sequence = facts.length + 1;
    const id = idOf(dealMark, 9, sequence);
    facts.push({ id, sequence, happenedAt, recordedAt: happenedAt, by, type, data } as Fact);
  };
  const people = rolesOfTwelve.map((_, place) => idOf(dealMark, 2, place + 1));
  add(begun, 'deal.opened', {
    name: 'Inspection, all halls',
    accountId,
    ownerId,
    valueMinor: 48_000_000,
    currency: 'EUR',
    expectedClose: '2026-12-18',
    playbook: { key: defaultPlaybook.key, version: defaultPlaybook.version },
    zone,
  });
  people.forEach((contactId, place) => {
    add(begun, 'stakeholder.joined', { contactId, roles: rolesOfTwelve[place] ?? [] });
  });
  const milestoneId = idOf(dealMark, 8, 0);
  add(begun, 'milestone.set', { milestoneId, name: 'Board decides', kind: 'decide', date: '2026-12-01' });
  for (let round = 0; facts.length < size; round++) oneConversation(round);
  return facts.slice(0, size);

  function oneConversation(round: number): void {
    const when = addHours(begun, round * daysBetweenConversations * 24);
    const today = dayOf(when, zone);
    const end = addHours(when, 1);
    const idIn = (place: number) => idOf(dealMark, 100 + round, place);
    const [conversationId, promiseId] = [idIn(1), idIn(2)];
    const [one, other] = [anyOf(chance, people), anyOf(chance, people)];
    const kind = anyOf(chance, mapOf(defaultPlaybook).keys);
    add(addDays(when, -2, zone), 'conversation.planned', {
      conversationId,
      startsAt: when,
      endsAt: end,
      participants: [one, other],
      plan: {
        objective: {
          kind,
          contactId: one,
          wording: 'Would you look at it with us?',
          value: 'A figure by shift',
        },
        agenda: 'What we found · what it costs · next',
        questions: ['What does it cost?'],
      },
    });
    add(end, 'conversation.held', { conversationId, startsAt: when, participants: [one, other] });
    [one, other].forEach((contactId, place) => {
      const askId = idIn(10 + place);
      const as = place === 0 ? 'objective' : 'backup';
      const answer = chance.pick(['yes', 'yes', 'no', 'maybe'] as const);
      const reviewOn = addToDay(today, chance.between(3, 40));
      add(end, 'ask.made', { askId, conversationId, contactId, kind, as, value: 'A figure by shift' });
      add(end, 'ask.answered', {
        askId,
        answer,
        ...(answer === 'no' && { reason: 'wrong time' }),
        ...(answer === 'maybe' && { reason: 'timing', reviewOn }),
      });
      if (answer !== 'yes') return;
      add(end, 'commitment.made', {
        commitmentId: idIn(20 + place),
        conversationId,
        askId,
        contactId,
        kind,
        what: 'Go through a week of rejects with us',
        due: addToDay(today, 3),
        evidence: chance.pick(['said', 'written']),
      });
    });
    add(end, 'promise.made', { promiseId, conversationId, what: 'Send the film', due: addToDay(today, 2) });
    const nonCommitmentId = idIn(30);
    add(end, 'non-commitment.heard', {
      nonCommitmentId,
      conversationId,
      contactId: other,
      text: 'We will see',
    });
    add(end, 'concern.raised', {
      concernId: idIn(40),
      contactId: other,
      text: 'The last one took nine days.',
    });
    add(end, 'conversation.closed-out', { conversationId });
    add(addHours(end, 20), 'promise.kept', { promiseId });
    add(addHours(end, 22), 'concern.resolved', { concernId: idIn(40) });
    add(addHours(end, 24), 'commitment.kept', { commitmentId: idIn(20) });
    add(addHours(end, 26), 'touch.made', {
      contactId: one,
      channel: 'mail',
      way: 'ours',
      about: 'The figures',
    });
    if (round % 2 === 0) add(addHours(end, 28), 'non-commitment.resolved', { nonCommitmentId });
    if (round % 5 === 4) {
      add(addHours(end, 30), 'milestone.moved', { milestoneId, date: addToDay('2026-12-01', round) });
    }
    add(addHours(end, 32), 'note.added', { text: 'They are quiet when others are in the room.' });
  }
}

function anyOf(chance: Chance, all: readonly string[]): string {
  return all[chance.between(0, all.length - 1)] ?? '';
}
