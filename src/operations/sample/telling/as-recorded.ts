import type { AskLine, CloseOutRecord, Next, SaidLine } from '#domain/conversation/close-out-record.ts';
import type { ConversationPlan } from '#domain/conversation/plan-conversation.ts';
import type { Plan, PlannedAsk } from '#domain/ledger/facts.ts';
import type { Weight } from '#domain/ledger/weight.ts';
import type { StakeholderRole } from '#domain/playbook/playbook.ts';
import { addHours } from '#domain/time/calendar.ts';
import type { ContactKey } from '../cast/contacts.ts';
import { weights } from '../cast/relations.ts';
import { dayAt, instantAt, type Stage } from './stage.ts';
import type {
  AnsweredAsk,
  AskTold,
  ClosingTold,
  ConversationTold,
  DealTold,
  LineTold,
  NextTold,
  PlanTold,
} from './told.ts';

/** Turns what a story says into what the product is handed. Ids of a deal's things are found by their keys. */
export interface Recording {
  readonly stage: Stage;
  idOf(key: string): string;
}

export function conversationRecorded(recording: Recording, told: ConversationTold): ConversationPlan {
  const startsAt = instantAt(recording.stage, told.at);
  return {
    conversationId: recording.idOf(told.key),
    title: told.title,
    channel: told.channel ?? 'video',
    startsAt,
    endsAt: addHours(startsAt, (told.minutes ?? 45) / 60),
    participants: told.with.map(recording.stage.contact),
    plan: planRecorded(recording.stage, told.plan ?? {}),
  };
}

function planRecorded(stage: Stage, told: PlanTold): Plan {
  const { objective, backup, further, concerns, ...rest } = told;
  const insightId = stage.insight(rest.insight);
  return {
    ...rest,
    ...(insightId && { insightId }),
    ...(objective && { objective: askRecorded(stage, objective) }),
    ...(backup && { backup: askRecorded(stage, backup) }),
    ...(further && { furtherAsks: further.map((ask) => askRecorded(stage, ask)) }),
    ...(concerns && { expectedConcerns: concerns.map(([concern, reply]) => ({ concern, reply })) }),
  };
}

function askRecorded(stage: Stage, { of, kind, say, worth }: AskTold): PlannedAsk {
  const usual = kind === null ? undefined : stage.map.kind(kind);
  const wording = say ?? usual?.wording;
  const value = worth === undefined ? usual?.clientGains : worth;
  return { kind, contactId: stage.contact(of), ...(wording && { wording }), ...(value && { value }) };
}

export function closingRecorded(
  recording: Recording,
  conversationId: string,
  plan: Plan,
  told: ClosingTold,
): CloseOutRecord {
  const { stage, idOf } = recording;
  return {
    conversationId,
    ...(told.present && { held: { participants: told.present.map(stage.contact) } }),
    ...(told.notes && { notes: told.notes }),
    stakeholders: peopleRecorded(stage, told.joins ?? {}),
    asks: (told.asks ?? []).map((ask, place) => askLine(stage, plan, ask, place)),
    withheld: (told.withholds ?? []).map(({ of, ...rest }) => ({ contactId: stage.contact(of), ...rest })),
    commitments: [...(told.asks ?? []).flatMap(lineOfYes), ...(told.lines ?? [])].map((line) =>
      saidLine(recording, line),
    ),
    promises: (told.promises ?? []).map(({ key, to, what, by }) => ({
      promiseId: idOf(key),
      what,
      ...(to && { contactId: stage.contact(to) }),
      ...(by !== undefined && { due: dayAt(stage, by) }),
    })),
    concerns: (told.concerns ?? []).map(({ key, of, text }) => ({
      concernId: idOf(key),
      contactId: stage.contact(of),
      text,
      // Each is written so that whoever has it may read it.
      clientWording: text,
    })),
    resolvedConcerns: Object.entries(told.resolved ?? {}).map(([key, answer]) => ({
      concernId: idOf(key),
      answer,
    })),
    requests: (told.requests ?? []).map(({ key, of, ...rest }) => ({
      requestId: idOf(key),
      contactId: stage.contact(of),
      ...rest,
    })),
    topics: told.topics ?? [],
    settled: [
      ...(told.kept ?? []).map((key) => ({ what: 'commitment kept' as const, id: idOf(key) })),
      ...(told.promisesKept ?? []).map((key) => ({ what: 'promise kept' as const, id: idOf(key) })),
    ],
    ...(told.next && { next: nextRecorded(recording, told.next) }),
  };
}

export function peopleRecorded(
  stage: Stage,
  people: Readonly<Partial<Record<ContactKey, readonly StakeholderRole[]>>>,
  { gains = {}, notNeeded = [] }: Pick<DealTold, 'gains' | 'notNeeded'> = {},
) {
  return (Object.keys(people) as ContactKey[]).map((key) => ({
    contactId: stage.contact(key),
    roles: people[key] ?? [],
    ...(gains[key] && { gain: gains[key] }),
    ...(notNeeded.includes(key) && { needed: false }),
    ...weightOf(key),
  }));
}

function weightOf(key: ContactKey): Weight {
  const [attitude, influence] = weights[key] ?? [];
  return { ...(attitude && { attitude }), ...(influence && { influence }) };
}

/** What was planned to be asked of the same person for the same kind says with which words and for what. */
function askLine(stage: Stage, plan: Plan, told: AnsweredAsk, place: number): AskLine {
  const contactId = stage.contact(told.of);
  const isIt = (ask: PlannedAsk | null | undefined) => ask?.contactId === contactId && ask.kind === told.kind;
  const planned = [plan.objective, plan.backup, ...(plan.furtherAsks ?? [])].find(isIt);
  const { wording, value } =
    planned && !told.say && told.worth === undefined ? planned : askRecorded(stage, told);
  const plannedAs = isIt(plan.objective) ? 'objective' : isIt(plan.backup) ? 'backup' : undefined;
  return {
    contactId,
    kind: told.kind,
    as: told.as ?? plannedAs ?? (place === 0 ? 'objective' : 'other'),
    ...(wording && { wording }),
    ...(value && { value }),
    ...(told.answer && { answer: told.answer }),
    ...(told.reason && { reason: told.reason }),
    ...(told.words && { words: told.words }),
    ...(told.reviewOn !== undefined && { reviewOn: dayAt(stage, told.reviewOn) }),
    ...(told.question && { question: told.question }),
  };
}

/** An ask that was made outside a conversation, with its answer where there is one. */
export function writtenAsk({ stage, idOf }: Recording, told: AnsweredAsk) {
  const { answer, reason, words, reviewOn, question, ...made } = askLine(stage, {}, told, 0);
  const askId = idOf(`asked ${told.of}/${told.kind}`);
  const answered = { askId, reason, words, reviewOn, question };
  return { ask: { ...made, askId }, answer: answer && { ...answered, answer } };
}

function lineOfYes({ of, kind, does, by, evidence, done }: AnsweredAsk): LineTold[] {
  if (!does) return [];
  return [
    {
      of,
      kind,
      what: does,
      ...(by !== undefined && { by }),
      ...(evidence && { evidence }),
      ...(done && { done }),
    },
  ];
}

function saidLine({ stage, idOf }: Recording, line: LineTold): SaidLine {
  const { key, of, by, done, evidence, ...rest } = line;
  const usualKey = of && line.kind ? `${of}/${line.kind}` : undefined;
  const id = key ?? usualKey;
  return {
    ...rest,
    evidence: evidence ?? 'said',
    ...(id && { commitmentId: idOf(id) }),
    ...(of && { contactId: stage.contact(of) }),
    ...(by !== undefined && { due: dayAt(stage, by) }),
    ...(done && { kept: true }),
  };
}

function nextRecorded(recording: Recording, next: NextTold): Next {
  const { stage } = recording;
  if ('refused' in next) return { kind: 'refused', reason: next.refused };
  if ('lost' in next) {
    const { lost, returnOn, question } = next;
    return {
      kind: 'lost',
      reason: lost,
      ...(returnOn !== undefined && { returnOn: dayAt(stage, returnOn) }),
      ...(question && { question }),
    };
  }
  if ('parkedUntil' in next) {
    const { parkedUntil, ...rest } = next;
    return { kind: 'parked', until: dayAt(stage, parkedUntil), ...rest };
  }
  return { kind: 'conversation', ...conversationRecorded(recording, next) };
}
