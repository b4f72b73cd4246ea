import type { NamedPerson } from '#domain/words/proposal.ts';
import type { SpeechContext } from '#domain/words/speech.ts';
import type { Mentioned } from '../deeds/mentioned.ts';
import { ownerOf } from '../deeds/owner-of.ts';
import type { Roster } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import { subjectBefore } from '../deeds/subjects.ts';

const wants = /^(?:wants?|wanted|needs?|asks|asked|expects?|requires?|requested|would|'d)$/;
const wouldWant = /^(?:like|love|want|need|prefer)$/;

/** Who wants something by the words of a sentence, where these name somebody else than who says it: "Grace wants to see …". */
export function whoWants(
  said: Said,
  mentioned: Mentioned,
  roster: Roster,
  context: SpeechContext,
): NamedPerson | null {
  const { words, people } = said;
  for (let place = 1; place < words.length; place += 1) {
    const word = words[place]?.plain ?? '';
    if (!wants.test(word)) continue;
    if (/^(?:would|'d)$/.test(word) && !wouldWant.test(words[place + 1]?.plain ?? '')) continue;
    const subject = subjectBefore(words, place, people);
    if (subject?.kind === 'speaker') return null;
    if (!subject || !['person', 'name', 'role'].includes(subject.kind)) continue;
    const clause = {
      subject,
      strength: 'want',
      verb: place,
      end: words.length,
      start: 0,
      negated: false,
      hedged: false,
    } as const;
    const { side, person } = ownerOf(clause, said, mentioned, roster, context);
    return side === 'ours' ? null : person;
  }
  return null;
}
