import type { FactData } from '#domain/ledger/facts.ts';
import { amount } from './amount.ts';
import { dayLabel } from './dates.ts';
import type { Tellers, Telling } from './fact-sentence.ts';
import { ended, kindLabel, listed } from './seen.ts';
import { sentence, soft, strong } from './sentence.ts';

type DealFacts =
  | 'deal.opened'
  | 'deal.changed'
  | 'deal.won'
  | 'deal.lost'
  | 'deal.parked'
  | 'deal.reopened'
  | 'stakeholder.joined'
  | 'stakeholder.changed'
  | 'stakeholder.left'
  | 'waiver.made'
  | 'waiver.ended'
  | 'finding.set-aside'
  | 'note.added'
  | 'correction.made';

export const dealSentences: Tellers<DealFacts> = {
  'deal.opened': (data, { who }) => ({
    sentence: sentence(
      `${who} opened the deal.`,
      soft(data.valueMinor !== null && `${amount(data.valueMinor, data.currency)}.`),
      soft(data.importedStage && `Their stage was “${data.importedStage}”.`),
    ),
    label: 'deal',
    tone: 'plain',
  }),
  'deal.changed': (data, telling) => ({
    sentence: sentence(`${telling.who} changed ${listed(changes(data, telling)) || 'the deal'}.`),
    label: 'deal',
    tone: 'plain',
  }),
  'deal.won': (data) => ({ sentence: sentence('Won.', soft(data.reason)), label: 'won', tone: 'good' }),
  'deal.lost': (data, { seen }) => ({
    sentence: sentence(
      'Lost.',
      soft(data.reason),
      soft(data.returnOn && `To come back to on ${dayLabel(data.returnOn, seen)}.`),
    ),
    label: 'lost',
    tone: 'bad',
  }),
  'deal.parked': (data, { seen }) => ({
    sentence: sentence(`Parked until ${dayLabel(data.until, seen)}.`, soft(data.reason)),
    label: 'parked',
    tone: 'warn',
  }),
  'deal.reopened': (data, { who }) => ({
    sentence: sentence(`${who} opened the deal again.`, soft(data.reason)),
    label: 'reopened',
    tone: 'plain',
  }),

  'stakeholder.joined': (data, { seen }) => ({
    sentence: sentence(
      strong(seen.names.person(data.contactId)),
      ' joined',
      data.roles.length > 0 ? ` as ${listed(data.roles)}.` : '.',
      soft(data.needed === false && 'The deal does not need them.'),
    ),
    label: 'stakeholder',
    tone: 'plain',
  }),
  'stakeholder.changed': (data, { seen, who }) => ({
    sentence: sentence(
      `${who} changed what is known of `,
      strong(seen.names.person(data.contactId)),
      data.roles ? `: now ${listed(data.roles) || 'without a role'}.` : '.',
      soft(
        data.needed !== undefined && (data.needed ? 'The deal needs them.' : 'The deal does not need them.'),
      ),
    ),
    label: 'stakeholder',
    tone: 'plain',
  }),
  'stakeholder.left': (data, { seen }) => ({
    sentence: sentence(strong(seen.names.person(data.contactId)), ' left.', soft(data.reason)),
    label: 'stakeholder',
    tone: 'warn',
  }),

  'waiver.made': (data, { seen, who }) => ({
    sentence: sentence(
      `${who} waived `,
      strong(kindLabel(seen.map, data.kind)),
      data.contactId ? ` for ${seen.names.person(data.contactId)}.` : '.',
      soft(data.reason),
    ),
    label: 'waiver',
    tone: 'plain',
  }),
  'waiver.ended': (data, { who, known }) => ({
    sentence: sentence(`${who} ended the waiver of ${ended(known(data.waiverId))}`, soft(data.reason)),
    label: 'waiver',
    tone: 'plain',
  }),
  'finding.set-aside': (data, { seen, who }) => ({
    sentence: sentence(
      `${who} set a finding aside until ${dayLabel(data.until, seen)}: ${data.code.replaceAll('-', ' ')}.`,
      soft(data.reason),
    ),
    label: 'set aside',
    tone: 'plain',
  }),
  'note.added': (data, { who }) => ({
    sentence: sentence(`${who} noted: `, data.text),
    label: 'note',
    tone: 'plain',
  }),
  'correction.made': (data, { who, known }) => ({
    sentence: sentence(
      `${who} ${data.void ? 'took back' : 'corrected'}: ${known(data.of)}`,
      soft(data.reason),
    ),
    label: 'correction',
    tone: 'plain',
  }),
};

function changes(data: FactData['deal.changed'], { seen }: Telling): string[] {
  const said: string[] = [];
  if (data.name !== undefined) said.push(`the name to “${data.name}”`);
  if (data.ownerId !== undefined) said.push(`the owner to ${seen.names.member(data.ownerId)}`);
  if (data.accountId !== undefined) said.push('the account');
  if (data.valueMinor !== undefined) {
    const value = data.valueMinor === null ? null : amount(data.valueMinor, data.currency ?? seen.currency);
    said.push(`the value to ${value ?? 'unknown'}`);
  }
  if (data.expectedClose !== undefined) {
    said.push(`our expected close to ${data.expectedClose ? dayLabel(data.expectedClose, seen) : 'no day'}`);
  }
  if (data.clientGoal !== undefined) said.push('the goal of the client');
  if (data.zone !== undefined) said.push(`the time zone to ${data.zone}`);
  if (data.playbook !== undefined) said.push(`the playbook to version ${data.playbook.version}`);
  return said;
}
