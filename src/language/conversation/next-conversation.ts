import type { NamedPerson } from '#domain/words/proposal.ts';
import { samePerson } from '../deeds/people-named.ts';
import type { Said } from '../deeds/said.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { agreesToTime, isAboutMeeting, namesNextTime } from './agreed-time.ts';
import { answerIn } from './answers.ts';
import type { Listener } from './listener.ts';

/** The next conversation that a sentence agrees on, with its day: "Thursday at 9 works", "next call 3 Dec 2pm". */
export function nextConversationIn(said: Said, listener: Listener): FoundOf<'next conversation'> | null {
  const { text } = said.sentence;
  const date = said.dates.find(
    (one) => one.what !== 'vague' && !one.past && one.first !== null && one.first === one.last,
  );
  if (!date?.first) return null;
  const answers = listener.ask?.meeting === true && listener.ask.side !== said.side;
  const agreed =
    (agreesToTime(text) || (answers && isYes(text))) &&
    (said.side === 'client' || said.source === 'notes') &&
    (answers || date.at !== null || isAboutMeeting(text) || isShort(text));
  const deed = /^(?:client commitment|promise)$/.test(said.labelled.label) && said.source !== 'notes';
  if (!agreed && (deed || !namesNextTime(text))) return null;
  if (said.labelled.label === 'ask' || said.labelled.label === 'concern') return null;
  return {
    what: 'next conversation',
    startsAt: date.at,
    day: date.first,
    when: date.text,
    who: whoMeets(said),
    quotes: [quoteOf(said)],
    cues: said.labelled.cues,
    confidence: agreed ? 0.8 : 0.6,
  };
}

/** Whoever says that a time works, and whom they name with it. */
function whoMeets(said: Said): NamedPerson[] {
  const named = said.people.filter(({ side }) => side !== 'ours').map(({ person }) => person);
  const speaker = said.source !== 'notes' && said.side === 'client' ? said.speaker : null;
  const all = speaker ? [speaker, ...named] : named;
  return all.filter((one, place) => all.findIndex((other) => samePerson(one, other)) === place);
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 8;
}

function isYes(text: string): boolean {
  return answerIn(text)?.answer === 'yes';
}
