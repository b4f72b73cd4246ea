import type { FactData, FactType } from '#domain/ledger/facts.ts';
import type { PlaybookReference } from '#domain/playbook/playbook.ts';
import type { Marks } from './marks.ts';

/** With every field that there may be, however deep. */
type Whole<Value> = Value extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : Value extends object
    ? { [Field in keyof Value]-?: Whole<Value[Field]> }
    : Value;

/** Each type of fact at least once with all of its fields: one that is added has to be marked here, too. */
type MarkedFacts = {
  readonly [Type in FactType]: readonly [Whole<FactData[Type]>, ...FactData[Type][]];
};

/** Who and what is there already; the rest is made here. */
export interface MarkedDeal {
  /** Whose page is crawled. */
  readonly marta: string;
  /** A colleague, whose page is crawled, too. */
  readonly owen: string;
  /** One who leaves. */
  readonly ute: string;
  readonly playbook: PlaybookReference;
  readonly accountId: string;
  readonly ownerId: string;
  readonly otherMemberId: string;
  readonly next: string;
  readonly last: string;
  readonly milestoneId: string;
  readonly commitmentId: string;
  readonly promiseId: string;
}

/** Days of ours are of the thirties, of which no client is shown any. */
const ourDay = '2033-03-13';
const theirDay = '2026-12-09';
/** When Owen wants to be asked again, which is between him and us. */
const dayOfOwen = '2035-04-14';
/** In money: 9,183,736.45. */
export const ourValueMinor = 918_373_645;

/** All that can be written of a deal, each word and id of it marked with who may read it. */
export function markedFacts(marks: Marks, deal: MarkedDeal): MarkedFacts {
  const { marta, owen, ute, accountId, ownerId, otherMemberId, next, last } = deal;
  const [m1, k1, p1] = [deal.milestoneId, deal.commitmentId, deal.promiseId];
  const word = (where: string, ...readers: string[]) => marks.word(where, ...readers);
  const id = (where: string, ...readers: string[]) => marks.id(where, ...readers);
  const both = [marta, owen];
  const ofOwen = id('a conversation of Owen', owen);
  const cancelled = id('a cancelled conversation', marta, owen);
  const [m2, m3] = [id('a step that is done', ...both), id('a step that was removed')];
  const own = { k2: id('kept', marta), k3: id('moved', marta), k4: id('broken'), k5: id('withdrawn') };
  const ours = {
    p2: id('for Owen', owen),
    p3: id('for all', ...both),
    p4: id('moved', marta),
    p5: id('gone'),
  };
  const [askId, waiverId, requestId, documentId] = [id('ask'), id('waiver'), id('request'), id('document')];
  const nonCommitmentId = id('non-commitment');
  const o1 = id('concern of Marta', marta);
  const o2 = id('concern of Owen', owen);
  const o3 = id('concern that Owen shares', ...both);
  const [q1, q2] = [id('proposal'), id('declined proposal')];
  marks.known('a day of ours', '2033-03-13');
  for (const month of ['Mar', 'March', 'März', 'Mär']) {
    marks.known('a day of ours, written', `${month} 2033`);
    marks.known('a day of ours, written', `${month}. 2033`);
  }
  marks.known('a day of Owen', dayOfOwen, owen);
  marks.known('a day of Owen, written', 'April 2035', owen);
  marks.known('the value', '918373645');
  marks.known('the value, written', '9,183,736');
  marks.known('the value, written in German', '9.183.736');

  const plan = (of: string, ...readers: string[]): Whole<FactData['conversation.planned']['plan']> => {
    const ask = (rank: string) => ({
      ...{ kind: 'explore', contactId: marta, wording: word(`${of} ${rank} wording`) },
      ...{ value: word(`${of} ${rank} value`), options: [word(`${of} ${rank} option`)] },
    });
    return {
      ...{ objective: ask('objective'), backup: ask('backup'), furtherAsks: [ask('further ask')] },
      gain: word(`${of} gain`, ...readers),
      ...{ agenda: word(`${of} agenda`), insight: word(`${of} insight`), insightId: id(`${of} insight`) },
      ...{ surprise: word(`${of} surprise`), questions: [word(`${of} question`)] },
      expectedConcerns: [{ concern: word(`${of} concern`), reply: word(`${of} reply`) }],
      ...{ nextSlot: word(`${of} next slot`), notToday: [word(`${of} not today`)] },
    };
  };
  const opened = {
    ...{ name: word('deal name'), accountId, ownerId, valueMinor: ourValueMinor, currency: 'EUR' },
    ...{ expectedClose: ourDay, playbook: deal.playbook, zone: 'Europe/Berlin' },
    ...{ clientGoal: word('client goal', ...both), importedStage: word('imported stage') },
  };
  const reason = (of: string) => ({ reason: word(`${of} reason`) });
  const planned = (conversationId: string, day: string, of: string, ...participants: string[]) => ({
    ...{ conversationId, title: word(`${of} title`, ...participants), channel: 'video' as const },
    place: word(`${of} place`, ...participants),
    ...{ startsAt: `${day}T09:00:00.000Z`, endsAt: `${day}T10:00:00.000Z`, participants },
    ...{ plan: plan(of, ...participants), alsoIn: [id('another deal of it')] },
  });
  const made = (commitmentId: string, contactId: string, of: string) => ({
    ...{ commitmentId, conversationId: last, askId, contactId, kind: 'explore' },
    ...{ what: word(`${of} what`, contactId), due: theirDay, event: word(`${of} event`) },
    ...{ evidence: 'quoted' as const, quote: word(`${of} quote`), kept: false, replaces: [nonCommitmentId] },
  });
  const promised = (promiseId: string, contactId: string, of: string, ...readers: string[]) => ({
    ...{ promiseId, conversationId: last, contactId, memberId: otherMemberId },
    ...{ what: word(`${of} what`, ...readers), due: theirDay },
  });
  const step = (milestoneId: string, kind: string, of: string, ...readers: string[]) => ({
    ...{ milestoneId, name: word(`${of} name`, ...readers), kind, date: theirDay },
    ...{ contactId: marta, required: true },
  });

  return {
    'deal.opened': [opened],
    'deal.changed': [{ ...opened, name: word('changed deal name'), importedStage: word('changed stage') }],
    'deal.won': [reason('won')],
    'deal.lost': [{ ...reason('lost'), returnOn: ourDay, question: word('lost question') }],
    'deal.parked': [{ until: ourDay, ...reason('parked'), question: word('parked question') }],
    'deal.reopened': [reason('reopened')],

    'stakeholder.joined': [
      {
        ...{ contactId: owen, roles: ['technical'], needed: true, gain: word('gain of Owen') },
        ...{ attitude: 'for', influence: 'low' },
      },
      { contactId: ute, roles: ['finance'], gain: word('gain of Ute') },
    ],
    'stakeholder.changed': [
      {
        contactId: marta,
        roles: ['opponent'],
        needed: true,
        gain: word('gain of Marta'),
        attitude: 'against',
        influence: 'high',
      },
    ],
    'stakeholder.left': [{ contactId: ute, ...reason('left') }],
    'stakeholder.merged': [{ contactId: id('another entry of Ute'), into: ute }],

    'conversation.planned': [
      planned(next, '2026-11-30', 'next', ...both),
      planned(last, '2026-11-10', 'last', ...both),
      planned(ofOwen, '2026-12-01', 'for Owen alone', owen),
      planned(cancelled, '2026-12-02', 'cancelled', ...both),
    ],
    'conversation.changed': [{ ...planned(next, '2026-11-30', 'next, changed', ...both), postponedBy: 'us' }],
    'conversation.accepted': [{ conversationId: ofOwen, contactId: owen, evidence: 'said' }],
    'conversation.declined': [
      { conversationId: next, contactId: owen, evidence: 'said', words: word('declined words', owen) },
    ],
    'conversation.cancelled': [{ conversationId: cancelled, ...reason('cancelled') }],
    'conversation.missed': [{ conversationId: cancelled, side: 'us', ...reason('missed') }],
    'conversation.held': [
      {
        ...{ conversationId: last, title: word('held title', ...both), channel: 'video' },
        ...{ startsAt: '2026-11-10T09:00:00.000Z', participants: both, notes: word('held notes') },
        alsoIn: [id('another deal that it was about')],
      },
    ],
    'conversation.closed-out': [
      {
        ...{ conversationId: last, nextConversationId: next, notes: word('close-out notes') },
        ending: { kind: 'refused', ...reason('ending') },
      },
    ],

    'ask.made': [
      {
        ...{ askId, conversationId: last, contactId: marta, kind: 'change', as: 'objective' },
        ...{ wording: word('ask wording'), value: word('ask value'), options: [word('ask option')] },
      },
    ],
    'ask.withheld': [{ conversationId: last, contactId: marta, kind: 'invest', ...reason('withheld') }],
    'ask.answered': [
      {
        ...{ askId, answer: 'maybe', reason: 'polite no', words: word('answer words') },
        ...{ reviewOn: ourDay, question: word('answer question') },
      },
    ],

    'commitment.made': [
      made(k1, marta, 'commitment'),
      made(own.k2, marta, 'kept commitment'),
      made(own.k3, marta, 'moved commitment'),
      made(own.k4, marta, 'broken commitment'),
      made(own.k5, marta, 'withdrawn commitment'),
      made(id('commitment of Owen', owen), owen, 'commitment of Owen'),
      {
        ...made(id('act in our shorthand'), marta, 'act in our shorthand'),
        what: `Get them to me ${word('act in our shorthand, what')}`,
      },
    ],
    'commitment.confirmed': [{ commitmentId: own.k3 }],
    'commitment.kept': [{ commitmentId: own.k2, note: word('kept note') }],
    'commitment.moved': [{ commitmentId: own.k3, due: theirDay, ...reason('moved commitment') }],
    'commitment.broken': [{ commitmentId: own.k4, ...reason('broken commitment') }],
    'commitment.withdrawn': [{ commitmentId: own.k5, ...reason('withdrawn commitment') }],

    'non-commitment.heard': [
      {
        ...{ nonCommitmentId, conversationId: last, contactId: marta, text: word('non-commitment text') },
        ...{ firmness: 'vague', what: word('non-commitment what'), due: ourDay },
      },
    ],
    'non-commitment.resolved': [{ nonCommitmentId, how: word('resolved how') }],

    'waiver.made': [{ waiverId, kind: 'review', contactId: marta, ...reason('waiver') }],
    'waiver.ended': [{ waiverId, ...reason('ended waiver') }],

    'promise.made': [
      promised(p1, marta, 'promise to Marta', marta),
      promised(ours.p2, owen, 'promise to Owen', owen),
      { promiseId: ours.p3, what: word('promise to all', ...both) },
      promised(ours.p4, marta, 'moved promise', marta),
      promised(ours.p5, marta, 'withdrawn promise'),
      {
        ...promised(id('promise in our shorthand'), marta, 'promise in our shorthand'),
        what: `Ping it to G ${word('promise in our shorthand, what')}`,
      },
    ],
    'promise.kept': [{ promiseId: ours.p3, note: word('promise note') }],
    'promise.moved': [{ promiseId: ours.p4, due: theirDay, ...reason('moved promise') }],
    'promise.withdrawn': [{ promiseId: ours.p5, ...reason('withdrawn promise') }],

    'topic.opened': [{ kind: 'invest', framing: 'final', conversationId: last, what: word('topic what') }],

    'request.received': [{ requestId, what: 'pricing', contactId: marta, words: word('request words') }],
    'request.met': [{ requestId, what: 'pricing', framing: 'exploring', note: word('request note') }],
    'request.declined': [{ requestId, instead: word('request instead') }],

    'concern.raised': [
      { concernId: o3, contactId: owen, text: word('our note of what Owen shares'), shared: true },
      { concernId: o1, contactId: marta, text: word('our note of what worries Marta') },
      { concernId: o2, contactId: owen, text: word('our note of what worries Owen') },
    ],
    'concern.resolved': [
      { concernId: o1, answer: word('answer to Marta', marta) },
      { concernId: o2, answer: word('answer to a note') },
    ],

    'milestone.set': [
      step(m1, 'decide', 'step', ...both),
      step(m2, 'review', 'done step', ...both),
      step(m3, 'invest', 'removed step'),
    ],
    'milestone.moved': [{ milestoneId: m1, date: theirDay, ...reason('moved step') }],
    'milestone.ordered': [{ milestoneIds: [m2, m1] }],
    'milestone.done': [{ milestoneId: m2 }],
    'milestone.removed': [{ milestoneId: m3, ...reason('removed step') }],

    'roadmap.shared': [{ linkId: id('link'), contactId: owen }],
    'roadmap.agreed': [{ contactId: owen }],
    'roadmap.visited': [{ contactId: owen }],
    // Of what worries Owen alone nothing is worded: it is kept from him.
    'roadmap.worded': [
      { subject: 'change', words: word('words of the roadmap', ...both) },
      { subject: o1, words: word('concern of Marta, worded', marta) },
      { subject: o3, words: word('concern that Owen shares', ...both) },
    ],

    'proposal.made': [
      {
        ...{ proposalId: q1, contactId: owen, conversationId: next, commitmentId: k1, promiseId: p1 },
        ...{ startsAt: '2026-12-03T09:00:00.000Z', what: word('proposed what', owen), due: theirDay },
        words: word('proposed words', owen),
        evidence: 'calendar',
      },
      { proposalId: q2, contactId: owen, commitmentId: k1, words: word('declined proposal', owen) },
    ],
    'proposal.accepted': [{ proposalId: q1 }],
    'proposal.declined': [{ proposalId: q2, words: word('words of declining', owen) }],

    'document.shared': [
      {
        ...{ documentId, name: word('document name'), version: word('document version') },
        ...{ framing: 'exploring', kind: 'invest', contactIds: [marta] },
      },
    ],
    'document.reviewed': [{ documentId, contactId: marta }],

    'position.confirmed': [
      {
        ...{ contactId: owen, kind: 'explore', state: 'not yet', reviewOn: dayOfOwen },
        words: word('not yet of Owen', owen),
      },
    ],
    'position.judged': [{ contactId: owen, kind: 'change', state: 'refused', ...reason('judged') }],

    'observation.made': [
      { contactId: marta, conversationId: last, what: 'leaned back', note: word('observed') },
    ],
    'finding.set-aside': [{ code: 'going-dark', subject: null, until: ourDay, ...reason('set aside') }],
    'touch.made': [{ contactId: marta, channel: 'call', way: 'two-way', about: word('touch about') }],
    'note.added': [{ text: word('note'), conversationId: last, contactId: marta }],
    'correction.made': [
      {
        ...{ of: id('a fact'), void: true, undo: true, ...reason('correction') },
        with: { text: word('corrected text') },
      },
    ],
  };
}
