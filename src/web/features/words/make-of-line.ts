import { type KindOfALine, lineAsProposal } from '#domain/words/line-as-proposal.ts';
import type { LineRead } from '#domain/words/lines-read.ts';
import type { NamedPerson } from '#domain/words/proposal.ts';
import { whoBegins } from '../../api/vague/said-in-line.ts';
import type { Choosable } from '../../ui/list-box.tsx';
import type { useTimesOfLine } from '../../ui/typed/use-times-of-line.ts';
import { idOfLine, quoteOfLine } from './text-lines.ts';
import type { Found, WordsOf, WordsRead } from './words-context.ts';

interface Around {
  readonly of: WordsOf;
  readonly read: WordsRead;
  readonly people: readonly Choosable[];
  readonly timesOf: ReturnType<typeof useTimesOfLine>;
}

/** A line that gave nothing as a fact: who and by when are what the line says itself. */
export function madeOfLine(line: LineRead, kind: KindOfALine, { of, read, people, timesOf }: Around): Found {
  const spoke = speakerOf(line, read);
  const begins = whoBegins(line.text, people);
  return lineAsProposal(
    {
      id: idOfLine(of.record, line.text),
      quote: quoteOfLine(line),
      heard: { source: read.speech.source, side: spoke?.side ?? null },
      who: begins ? { contactId: begins } : saidBy(spoke, kind),
      ...(timesRead(line, read) ?? timesOf(line.text, read.speech.day)),
    },
    kind,
  );
}

/** As reading told them; of a line that it did not look at, what is told where one is typed. */
function timesRead({ utterance, from }: LineRead, { times = [] }: WordsRead) {
  const told = times.find((one) => one.utterance === utterance && one.from === from);
  return told && { due: told.due, startsAt: told.startsAt };
}

type Speaker = WordsRead['speech']['speakers'][number];

const speakerOf = ({ utterance }: LineRead, { utterances, speech }: WordsRead): Speaker | null => {
  const place = utterances[utterance]?.speaker ?? null;
  return place === null ? null : (speech.speakers[place] ?? null);
};

/** Whoever speaks of themselves; of an ask it is not who said it that was asked. */
function saidBy(spoke: Speaker | null, kind: KindOfALine): NamedPerson | null {
  if (!spoke || kind === 'ask') return null;
  if (spoke.memberId) return { memberId: spoke.memberId };
  return spoke.contactId ? { contactId: spoke.contactId } : null;
}
