import type { Author, Fact, FactData, FactType } from '#domain/ledger/facts.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import type { StakeholderRole } from '#domain/playbook/playbook.ts';
import { type FoldContext, foldWithPast } from '#domain/standing/fold.ts';
import type { Past } from '#domain/standing/past.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { addDays, addHours, addToDay, dayOf, type Instant } from '#domain/time/calendar.ts';
import type { Chance } from '#operations/sample/telling/chance.ts';

export const foldContext: FoldContext = { zone: 'UTC', playbook: () => defaultPlaybook };

/** Stands for the deal in every id of a template, and is replaced when it is cloned. */
export const dealMark = 'deadbeef';
/** Stands for its owner. */
export const ownerMark = 'facade00';

export interface DealTemplate {
  readonly facts: readonly Fact[];
  readonly standing: Standing;
  readonly past: Past;
  /** The conversation that ended yesterday and waits to be closed out; null where it is still to come today. */
  readonly ended: string | null;
}

const people: readonly [number, readonly StakeholderRole[]][] = [
  [1, ['sponsor', 'decision maker']],
  [2, ['user', 'technical']],
  [3, ['economic buyer', 'finance']],
];

export function idOf(mark: string, group: number, place: number): string {
  return `${mark}-${group.toString(16).padStart(4, '0')}-7000-8000-${place.toString(16).padStart(12, '0')}`;
}

export const ownerId = idOf(ownerMark, 0, 0);
const id = (place: number) => idOf(dealMark, 1, place);
export const contactIds = people.map(([place]) => idOf(dealMark, 2, place));
export const accountId = idOf(dealMark, 3, 0);

/** The ledger of one deal in 30 facts, as it comes to be in seven weeks or so: two conversations closed out, one not. */
export function dealTemplate(chance: Chance, now: Instant): DealTemplate {
  const facts: Fact[] = [];
  const by: Author = { kind: 'member', memberId: ownerId };
  const age = chance.between(32, 70);
  const at = (day: number, hour = 9) => addHours(addDays(now, day - age, 'UTC'), hour - 12);
  const on = (day: number) => addToDay(dayOf(now, 'UTC'), day - age);
  const add = <Type extends FactType>(when: Instant, type: Type, data: FactData[Type]) => {
    const sequence = facts.length + 1;
    facts.push({
      id: id(1000 + sequence),
      sequence,
      happenedAt: when,
      recordedAt: when,
      by,
      type,
      data,
    } as Fact);
  };
  const [sponsor = '', user = '', buyer = ''] = contactIds;
  const [first, second, third] = [id(1), id(2), id(3)];
  const step = chance.between(5, 9);
  const isToday = chance.between(1, 5) === 1;
  const last = isToday ? addHours(now, chance.between(1, 3)) : at(age - 1);
  const decision = age + chance.between(5, 60);

  add(at(0), 'deal.opened', {
    name: `Inspection, hall ${chance.between(1, 40)}`,
    accountId,
    ownerId,
    valueMinor: chance.between(20, 900) * 100_000,
    currency: 'EUR',
    expectedClose: on(age + chance.between(10, 80)),
    playbook: { key: defaultPlaybook.key, version: defaultPlaybook.version },
  });
  people.forEach(([, roles], place) => {
    add(at(0), 'stakeholder.joined', { contactId: contactIds[place] ?? '', roles });
  });
  add(at(0), 'conversation.planned', planned(first, at(step), [sponsor, user], sponsor, 'explore'));
  add(at(step, 10), 'conversation.held', {
    conversationId: first,
    startsAt: at(step),
    participants: [sponsor, user],
  });
  asked(10, sponsor, 'explore', at(step, 10), 'yes');
  asked(11, user, 'explore', at(step, 10), chance.pick(['yes', 'maybe']));
  add(at(step, 10), 'commitment.made', commitment(20, first, sponsor, 'explore', on(step * 2)));
  add(at(step, 10), 'promise.made', {
    promiseId: id(30),
    conversationId: first,
    contactId: sponsor,
    what: 'Send the film of the cell',
    due: on(step + 3),
  });
  add(
    at(step, 10),
    'conversation.planned',
    planned(second, at(step * 3), [sponsor, user, buyer], sponsor, 'change'),
  );
  add(at(step, 10), 'conversation.closed-out', { conversationId: first, nextConversationId: second });
  add(at(step * 2), 'commitment.kept', { commitmentId: id(20) });
  add(at(step * 2), 'promise.kept', { promiseId: id(30) });
  add(at(step * 2 + 1), 'touch.made', {
    contactId: buyer,
    channel: 'mail',
    way: 'ours',
    about: 'The count of October',
  });
  add(at(step * 2 + 1), 'milestone.set', {
    milestoneId: id(40),
    name: 'Board decides',
    kind: 'decide',
    date: on(decision),
    contactId: sponsor,
  });
  add(at(step * 3, 10), 'conversation.held', {
    conversationId: second,
    startsAt: at(step * 3),
    participants: [sponsor, user, buyer],
  });
  asked(12, sponsor, 'change', at(step * 3, 10), 'yes');
  add(
    at(step * 3, 10),
    'commitment.made',
    commitment(21, second, sponsor, 'change', on(age + chance.between(-4, 6))),
  );
  add(at(step * 3, 10), 'non-commitment.heard', {
    nonCommitmentId: id(50),
    conversationId: second,
    contactId: user,
    text: 'We will see how the season goes',
    firmness: 'vague',
  });
  add(at(step * 3, 10), 'concern.raised', {
    concernId: id(60),
    contactId: buyer,
    text: 'The last changeover took nine days.',
  });
  add(at(step * 3, 10), 'promise.made', {
    promiseId: id(31),
    conversationId: second,
    contactId: buyer,
    what: 'A plan for the changeover',
    due: on(age + chance.between(-3, 5)),
  });
  add(at(step * 3, 10), 'conversation.planned', planned(third, last, [sponsor, user], user, 'collaborate'));
  add(at(step * 3, 10), 'conversation.closed-out', { conversationId: second, nextConversationId: third });
  add(at(step * 3 + 1), 'note.added', {
    text: 'The user is quiet when the sponsor is in the room. See them alone next time.',
  });
  add(at(step * 3 + 2), 'milestone.moved', {
    milestoneId: id(40),
    date: on(decision + chance.between(-3, 10)),
  });
  add(at(step * 3 + 2), 'touch.made', {
    contactId: user,
    channel: 'call',
    way: 'two-way',
    about: 'What the night shift says',
  });
  return { facts, ...foldWithPast(foldContext, facts), ended: isToday ? null : third };

  function asked(place: number, contactId: string, kind: string, when: Instant, answer: 'yes' | 'maybe') {
    const wording = `Could we look at ${kind} together, so that you know what it costs?`;
    add(when, 'ask.made', {
      askId: id(place),
      conversationId: kind === 'change' ? second : first,
      contactId,
      kind,
      as: 'objective',
      wording,
      value: 'A figure by shift',
    });
    add(when, 'ask.answered', {
      askId: id(place),
      answer,
      ...(answer === 'maybe' && { reason: 'timing', reviewOn: on(age + 5) }),
    });
  }

  function commitment(place: number, conversationId: string, contactId: string, kind: string, due: string) {
    return {
      commitmentId: id(place),
      conversationId,
      contactId,
      kind,
      what: 'Go through a week of rejects with us',
      due,
      evidence: 'written',
    } as const;
  }
}

function planned(
  conversationId: string,
  startsAt: Instant,
  participants: readonly string[],
  contactId: string,
  kind: string,
) {
  return {
    conversationId,
    title: 'Where it goes wrong',
    channel: 'video',
    startsAt,
    endsAt: addHours(startsAt, 1),
    participants,
    plan: {
      objective: { kind, contactId, wording: 'Would you look at it with us?', value: 'A figure by shift' },
      backup: { kind: null, contactId, wording: 'The sort log of one shift' },
      gain: 'What two other halls found',
      agenda: 'What we found · what it costs · next',
      insight: 'Hand sorting misses in the last hour of a shift.',
      questions: ['What does it cost?', 'Who notices?'],
    },
  } as const;
}
