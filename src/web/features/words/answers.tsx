import { useId } from 'react';
import type { Answered } from '#domain/words/open-question.ts';
import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { AskedOf } from './use-asks.ts';

interface AnswersProps {
  of: AskedOf;
  /** What it is asked about. */
  what: string;
  /** The digits answer it: it is the one in hand. */
  hasKeys: boolean;
  onAnswer: (answered: Answered) => void;
}

/** What is not said about something that was found: an answer accepts it with that. */
export function Answers({ of: { question, answers }, what, hasKeys, onAnswer }: AnswersProps) {
  const id = useId();
  return (
    <fieldset
      aria-labelledby={id}
      data-answers
      className="flex min-w-0 flex-wrap items-center gap-1.5 pl-6 text-fine"
    >
      <span id={id} className="w-full text-warn">
        {question}
      </span>
      {answers.map(({ label, is }, place) => (
        <AnswerChip
          key={label}
          {...{ label, what }}
          digit={hasKeys && place < digits ? String(place + 1) : null}
          onPress={() => onAnswer(is)}
        />
      ))}
    </fieldset>
  );
}

const digits = 9;

interface AnswerChipProps {
  label: string;
  what: string;
  /** The key that is this answer, while there is one. */
  digit: string | null;
  onPress: () => void;
}

function AnswerChip({ label, what, digit, onPress }: AnswerChipProps) {
  const t = useTexts(wordsTexts);
  const name = t('answerThis', { answer: label, what });
  useKey({ key: digit ?? '0', label: name, when: digit !== null, inPalette: false, act: onPress });
  return (
    <Button size="small" aria-label={name} onPress={onPress}>
      {label} {digit && <KeyHint of={digit} />}
    </Button>
  );
}
