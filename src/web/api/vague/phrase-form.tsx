import { useState } from 'react';
import { markVaguePhrase, removeVaguePhrase, restoreVaguePhrase } from '#contract/words/vague-phrases.ts';
import type { VagueType } from '#domain/words/vague-phrases/vague-phrase.ts';
import { vagueTexts } from '#texts/vague.ts';
import { useTexts } from '../../ui/reader.tsx';
import { call, issueAt } from '../client.ts';
import { newId } from '../new-id.ts';
import { toAndFro } from '../undo.ts';
import { useWrite } from '../use-write.ts';
import { WriteForm } from '../write-form.tsx';
import { problemOf } from '../write-problem.ts';
import { PhraseFields } from './phrase-fields.tsx';

interface PhraseFormProps {
  /** What was selected; empty where the phrase is still to be written. */
  words: string;
  onDone: () => void;
}

/** Marks a phrase as vague for the workspace, with why it is. */
export function PhraseForm({ words, onDone }: PhraseFormProps) {
  const t = useTexts(vagueTexts);
  const [phrase, setPhrase] = useState(words);
  const [type, setType] = useState<VagueType | null>(null);
  const write = useWrite(markVaguePhrase, {
    said: (marked) => t('marked', { phrase: marked.phrase }),
    undo: ({ phraseId }) => takingOut(phraseId),
  });
  const save = async () => {
    if (type && (await write.send({ phrase: phrase.trim(), type }))) onDone();
  };
  return (
    <WriteForm
      need={{ [t('phrase')]: phrase, [t('why')]: type }}
      save={t('mark')}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <PhraseFields
        phrase={phrase}
        type={type}
        onPhrase={setPhrase}
        onType={setType}
        error={issueAt(write.error, 'phrase')}
      />
    </WriteForm>
  );
}

/** Takes a phrase out that was marked, and back from that. */
const takingOut = (phraseId: string) =>
  toAndFro(
    () => call(removeVaguePhrase, { phraseId }, { idempotencyKey: newId() }),
    () => call(restoreVaguePhrase, { phraseId }, { idempotencyKey: newId() }),
  );
