import { wordsTexts } from '#texts/words.ts';
import { useEntry } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { type Heard, putHeard, whoMayHaveBeen } from './heard-there.ts';
import { focusCurrent } from './open-list.tsx';
import type { WordsOf } from './words-context.ts';

interface GuessedThereProps {
  of: WordsOf;
  read: readonly (Heard | null)[];
}

/** Whom a line "Present: …" likely names: each is put among those who were there with one press, and not without. */
export function GuessedThere({ of: { record, page, there }, read }: GuessedThereProps) {
  const t = useTexts(wordsTexts);
  useEntry(record, 'held', 'held');
  const guessed = whoMayHaveBeen(read, record, there).flatMap(({ name, contactId }) => {
    const person = page.score.people.find((one) => one.contactId === contactId);
    return person ? { written: name, name: person.name, contactId } : [];
  });
  if (guessed.length === 0) return null;
  return (
    <Notice>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {t('guessedThere')}
        {guessed.map(({ written, name, contactId }) => (
          <Button
            key={contactId}
            size="small"
            aria-label={t('wasThereToo', { name, written })}
            onPress={() => {
              putHeard(record, [contactId], there);
              focusCurrent();
            }}
          >
            {t('mayBe', { name, written })}
          </Button>
        ))}
      </span>
    </Notice>
  );
}
