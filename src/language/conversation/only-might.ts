import { missingOf } from '../deeds/firm.ts';
import type { Meant } from '../deeds/mentioned.ts';
import type { Said } from '../deeds/said.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { straight } from '../straight.ts';

const might =
  /\b(?:he|she|they|\p{Lu}\p{L}+|\p{L}{2,})(?: (?:might|may|could)(?! not\b)| (?:will|would) (?:maybe|perhaps|probably|possibly)|['’](?:d|ll) (?:maybe|perhaps|probably|possibly))(?: (?:just|also|maybe|perhaps|even))* (?<act>\p{L}+ \P{P}+)/u;

/** "He might mention it to the directors": what notes tell that somebody at the client may do, whatever it is. */
export function onlyMightIn(said: Said, { person: who }: Meant): FoundOf<'non-commitment'>[] {
  const { source, heardAs, labelled, sentence } = said;
  if (source !== 'notes' || heardAs !== 'notes' || labelled.label !== 'non-commitment') return [];
  const act = might.exec(straight(sentence.text))?.groups?.act?.trim();
  if (!act || /^(?:be|have|know|think|like)\b/.test(act)) return [];
  const deed = { who, act: act.charAt(0).toUpperCase() + act.slice(1), due: null };
  return [
    {
      what: 'non-commitment',
      ...{ ...deed, when: null, missing: missingOf(deed) },
      quotes: [quoteOf(said)],
      cues: labelled.cues,
      confidence: labelled.probabilities['non-commitment'],
    },
  ];
}
