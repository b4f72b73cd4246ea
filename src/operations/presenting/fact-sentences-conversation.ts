import type { FactData } from '#domain/ledger/facts.ts';
import { dayAndTime, dayLabel } from './dates.ts';
import type { Tellers, Telling } from './fact-sentence.ts';
import { kindLabel, listed } from './seen.ts';
import { quote, sentence, soft, strong } from './sentence.ts';

type ConversationFacts =
  | 'conversation.planned'
  | 'conversation.changed'
  | 'conversation.cancelled'
  | 'conversation.missed'
  | 'conversation.held'
  | 'conversation.closed-out'
  | 'ask.made'
  | 'ask.withheld'
  | 'ask.answered'
  | 'topic.opened'
  | 'touch.made'
  | 'observation.made';

export const conversationSentences: Tellers<ConversationFacts> = {
  'conversation.planned': (data, telling) => ({
    sentence: sentence(
      `${telling.who} planned a conversation for ${time(data.startsAt, telling)}`,
      withWhom(data.participants, telling),
      '.',
      soft(objective(data.plan, telling)),
    ),
    label: 'planned',
    tone: 'ours',
  }),
  'conversation.changed': (data, telling) => ({
    sentence: sentence(
      data.startsAt
        ? `${data.postponedBy === 'client' ? 'They moved' : `${telling.who} moved`} a conversation to ${time(data.startsAt, telling)}.`
        : `${telling.who} worked on the plan of a conversation.`,
      soft(data.plan && objective(data.plan, telling)),
    ),
    label: data.postponedBy === 'client' ? 'postponed' : 'planned',
    tone: data.postponedBy === 'client' ? 'warn' : 'ours',
  }),
  'conversation.cancelled': (data, { who }) => ({
    sentence: sentence(`${who} cancelled a conversation.`, soft(data.reason)),
    label: 'cancelled',
    tone: 'warn',
  }),
  'conversation.missed': (data, { who }) => ({
    sentence: sentence(
      data.side === 'client'
        ? 'They did not come to a conversation.'
        : `${who} did not make it to a conversation.`,
      soft(data.reason),
    ),
    label: 'missed',
    tone: 'warn',
  }),
  'conversation.held': (data, telling) => ({
    sentence: sentence(
      data.title ? `${data.title}` : 'A conversation',
      withWhom(data.participants ?? [], telling),
      '.',
      soft(data.notes && firstLine(data.notes)),
    ),
    label: 'held',
    tone: 'plain',
  }),
  'conversation.closed-out': (data, { who, seen }) => ({
    sentence: sentence(
      `${who} closed out the conversation`,
      data.nextConversationId ? ' with a next one planned.' : '.',
      data.ending?.kind === 'lost' && soft('The deal is lost.'),
      data.ending?.kind === 'parked' && soft(`Parked until ${dayLabel(data.ending.until, seen)}.`),
      data.ending?.kind === 'refused' && soft('They did not agree to another conversation.'),
      soft(data.ending?.reason),
    ),
    label: 'closed out',
    tone: data.ending && data.ending.kind !== 'parked' ? 'bad' : 'plain',
  }),

  'ask.made': (data, { seen, who }) => ({
    sentence: sentence(
      `${who} asked `,
      strong(seen.names.person(data.contactId)),
      data.kind ? ' for ' : ': ',
      data.kind ? strong(kindLabel(seen.map, data.kind)) : null,
      data.kind ? '. ' : null,
      quote(data.wording),
      soft(data.as === 'backup' && 'As the backup.'),
      soft(data.value && `They gain: ${data.value}`),
    ),
    label: 'ask',
    tone: 'ours',
  }),
  'ask.withheld': (data, { seen, who }) => ({
    sentence: sentence(
      `${who} did not ask ${seen.names.person(data.contactId)} for `,
      strong(kindLabel(seen.map, data.kind)),
      '.',
      soft(data.reason),
    ),
    label: 'not asked',
    tone: 'warn',
  }),
  'ask.answered': (data, { seen, known }) => ({
    sentence: sentence(
      `${known(data.askId)}: `,
      strong(data.answer),
      data.reason ? ` (${data.reason}).` : '. ',
      data.words ? ' ' : null,
      quote(data.words),
      soft(data.reviewOn && `To come back to on ${dayLabel(data.reviewOn, seen)}.`),
    ),
    label: data.answer,
    tone: data.answer === 'yes' ? 'good' : 'warn',
  }),
  'topic.opened': (data, { seen, who }) => ({
    sentence: sentence(
      `${who} talked about `,
      strong(kindLabel(seen.map, data.kind)),
      data.what ? `: ${data.what}.` : '.',
      soft(data.framing === 'final' ? 'Framed as final.' : 'As an idea among several.'),
    ),
    label: 'you',
    tone: 'ours',
  }),
  'touch.made': (data, { seen, who }) => ({
    sentence: sentence(
      data.way === 'ours' ? `${who} reached out by ${data.channel}` : `In touch by ${data.channel}`,
      data.contactId ? (data.way === 'ours' ? ' to ' : ' with ') : null,
      data.contactId ? strong(seen.names.person(data.contactId)) : null,
      data.about ? `: ${data.about}` : '.',
      soft(data.way === 'two-way' && 'They answered.'),
    ),
    label: 'touch',
    tone: 'plain',
  }),
  'observation.made': (data, { seen }) => ({
    sentence: sentence(
      strong(data.contactId ? seen.names.person(data.contactId) : 'They'),
      data.what === 'warm' ? ' seemed warm.' : ` ${data.what}.`,
      soft(data.note),
    ),
    label: 'observation',
    tone: data.what === 'warm' ? 'good' : 'warn',
  }),
};

function time(at: string, { seen }: Telling): string {
  return dayAndTime(at, seen);
}

function withWhom(participants: readonly string[], { seen }: Telling): string | null {
  if (participants.length === 0) return null;
  return ` with ${listed(participants.map((one) => seen.names.person(one)))}`;
}

function objective(plan: FactData['conversation.planned']['plan'], { seen }: Telling): string | null {
  const ask = plan.objective;
  if (!ask?.kind) return null;
  const from = ask.contactId ? ` from ${seen.names.person(ask.contactId)}` : '';
  return `To ask for ${kindLabel(seen.map, ask.kind).toLowerCase()}${from}.`;
}

function firstLine(notes: string): string {
  const line = notes.trim().split('\n')[0] ?? '';
  return line.length > 160 ? `${line.slice(0, 157).trimEnd()}…` : line;
}
