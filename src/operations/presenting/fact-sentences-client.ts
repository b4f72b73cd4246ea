import { dayLabel } from './dates.ts';
import type { Tellers, Told } from './fact-sentence.ts';
import { requestLabel } from './finding-words.ts';
import { ended, kindLabel } from './seen.ts';
import { quote, sentence, soft, strong } from './sentence.ts';

type ClientFacts =
  | 'commitment.made'
  | 'commitment.kept'
  | 'commitment.moved'
  | 'commitment.broken'
  | 'commitment.withdrawn'
  | 'non-commitment.heard'
  | 'non-commitment.resolved'
  | 'promise.made'
  | 'promise.kept'
  | 'promise.moved'
  | 'promise.withdrawn'
  | 'request.received'
  | 'request.met'
  | 'request.declined'
  | 'concern.raised'
  | 'concern.resolved'
  | 'milestone.set'
  | 'milestone.moved'
  | 'milestone.done'
  | 'milestone.removed'
  | 'roadmap.shared'
  | 'roadmap.agreed'
  | 'roadmap.visited'
  | 'document.shared'
  | 'document.reviewed'
  | 'position.confirmed'
  | 'position.judged';

const evidence: Readonly<Record<string, string>> = {
  said: '',
  quoted: 'In their own words.',
  written: 'In writing.',
  calendar: 'Accepted in their calendar.',
  roadmap: 'Confirmed on the roadmap.',
};

function told(pieces: Told['sentence'], label: string, tone: Told['tone'] = 'plain'): Told {
  return { sentence: pieces, label, tone };
}

export const clientSentences: Tellers<ClientFacts> = {
  'commitment.made': (data, { seen }) =>
    told(
      sentence(
        strong(seen.names.person(data.contactId)),
        data.kind ? ' committed to ' : ': ',
        data.kind ? strong(kindLabel(seen.map, data.kind)) : null,
        data.kind ? ': ' : null,
        data.due && !data.kept ? `${data.what}, by ${dayLabel(data.due, seen)}.` : ended(data.what),
        data.quote ? ' ' : null,
        quote(data.quote),
        soft(evidence[data.evidence]),
      ),
      data.kept ? 'kept' : 'client commitment',
      'good',
    ),
  'commitment.kept': (data, { known }) =>
    told(sentence(`They did it: ${ended(known(data.commitmentId))}`, soft(data.note)), 'kept', 'good'),
  'commitment.moved': (data, { known, seen }) =>
    told(
      sentence(`Moved to ${dayLabel(data.due, seen)}: ${ended(known(data.commitmentId))}`, soft(data.reason)),
      'moved',
      'warn',
    ),
  'commitment.broken': (data, { known }) =>
    told(
      sentence(`They did not do it: ${ended(known(data.commitmentId))}`, soft(data.reason)),
      'broken',
      'bad',
    ),
  'commitment.withdrawn': (data, { known }) =>
    told(
      sentence(`They took it back: ${ended(known(data.commitmentId))}`, soft(data.reason)),
      'withdrawn',
      'bad',
    ),

  'non-commitment.heard': (data, { seen }) =>
    told(
      sentence(`${data.contactId ? seen.names.person(data.contactId) : 'They'}: `, quote(data.text)),
      'non-commitment',
      'warn',
    ),
  'non-commitment.resolved': (data, { known }) =>
    told(sentence(`Settled: ${ended(known(data.nonCommitmentId))}`, soft(data.how)), 'resolved'),

  'promise.made': (data, { seen, who }) => {
    const promiser =
      data.memberId && data.memberId !== seen.memberId ? seen.names.member(data.memberId) : null;
    return told(
      sentence(
        `${promiser ?? (data.memberId ? 'You' : who)} promised`,
        data.contactId ? ` ${seen.names.person(data.contactId)}` : null,
        data.due ? `: ${data.what}, by ${dayLabel(data.due, seen)}.` : `: ${ended(data.what)}`,
      ),
      'promise',
      'ours',
    );
  },
  'promise.kept': (data, { known, who }) =>
    told(
      sentence(`${who} kept a promise: ${ended(known(data.promiseId))}`, soft(data.note)),
      'promise kept',
      'ours',
    ),
  'promise.moved': (data, { known, seen, who }) =>
    told(
      sentence(
        `${who} moved a promise to ${dayLabel(data.due, seen)}: ${ended(known(data.promiseId))}`,
        soft(data.reason),
      ),
      'promise moved',
      'warn',
    ),
  'promise.withdrawn': (data, { known, who }) =>
    told(
      sentence(`${who} took a promise back: ${ended(known(data.promiseId))}`, soft(data.reason)),
      'promise',
      'warn',
    ),

  'request.received': (data, { seen }) =>
    told(
      sentence(
        strong(data.contactId ? seen.names.person(data.contactId) : 'They'),
        ` asked for ${requestLabel(data.what)}.`,
        data.words ? ' ' : null,
        quote(data.words),
      ),
      'request',
      'theirs',
    ),
  'request.met': (data, { who }) =>
    told(
      sentence(
        `${who} gave them ${requestLabel(data.what)}.`,
        soft(data.framing === 'exploring' ? 'As a draft to discuss.' : 'Framed as final.'),
        soft(data.note),
      ),
      'you',
      'ours',
    ),
  'request.declined': (data, { known, who }) =>
    told(
      sentence(`${who} did not meet a request: ${ended(known(data.requestId))}`, soft(data.instead)),
      'request',
    ),

  'concern.raised': (data, { seen }) =>
    told(
      sentence(strong(seen.names.person(data.contactId)), ' is concerned: ', data.text),
      'concern',
      'warn',
    ),
  'concern.resolved': (data, { known }) =>
    told(sentence(`Settled: ${ended(known(data.concernId))}`, soft(data.answer)), 'concern settled', 'good'),

  'milestone.set': (data, { seen }) =>
    told(
      sentence(
        'Their step: ',
        strong(data.name),
        data.date ? `, ${dayLabel(data.date, seen)}` : ', no date yet',
        data.contactId ? `, ${seen.names.person(data.contactId)}.` : '.',
      ),
      'their process',
      'theirs',
    ),
  'milestone.moved': (data, { known, seen }) =>
    told(
      sentence(`${known(data.milestoneId)} is now on ${dayLabel(data.date, seen)}.`, soft(data.reason)),
      'their process',
      'theirs',
    ),
  'milestone.done': (data, { known }) =>
    told(sentence(`Done: ${ended(known(data.milestoneId))}`), 'their process', 'good'),
  'milestone.removed': (data, { known }) =>
    told(
      sentence(`No longer a step of theirs: ${ended(known(data.milestoneId))}`, soft(data.reason)),
      'their process',
    ),

  'roadmap.shared': (data, { seen, who }) =>
    told(
      sentence(`${who} shared the roadmap with `, strong(seen.names.person(data.contactId)), '.'),
      'roadmap',
      'ours',
    ),
  'roadmap.agreed': (data, { seen }) =>
    told(sentence(strong(seen.names.person(data.contactId)), ' agreed to the roadmap.'), 'roadmap', 'good'),
  'roadmap.visited': (data, { seen }) =>
    told(sentence(strong(seen.names.person(data.contactId)), ' looked at the roadmap.'), 'roadmap', 'theirs'),

  'document.shared': (data, { who }) =>
    told(
      sentence(
        `${who} shared `,
        strong(data.name),
        data.version ? `, ${data.version}.` : '.',
        soft(data.framing === 'final' ? 'Framed as final.' : 'As a draft to discuss.'),
      ),
      'document',
      'ours',
    ),
  'document.reviewed': (data, { seen, known }) =>
    told(
      sentence(strong(seen.names.person(data.contactId)), ` has read ${ended(known(data.documentId))}`),
      'document',
      'theirs',
    ),

  'position.confirmed': (data, { seen }) =>
    told(
      sentence(
        strong(seen.names.person(data.contactId)),
        data.state === 'reopened' ? ' takes back ' : ' confirms ',
        strong(kindLabel(seen.map, data.kind)),
        '.',
      ),
      'confirmed',
      data.state === 'reopened' ? 'bad' : 'good',
    ),
  'position.judged': (data, { seen, who }) =>
    told(
      sentence(
        `${who} put ${seen.names.person(data.contactId)} at ${data.state} on `,
        strong(kindLabel(seen.map, data.kind)),
        '.',
        soft(data.reason),
      ),
      'judgement',
    ),
};
