import { useState } from 'react';
import { changeVaguePhrase, type ShownVaguePhrase } from '#contract/words/vague-phrases.ts';
import { type VagueType, vagueTypes } from '#domain/words/vague-phrases/vague-phrase.ts';
import { vagueTexts } from '#texts/vague.ts';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { keyOfType, PhraseFields } from '../../api/vague/phrase-fields.tsx';
import { WriteForm } from '../../api/write-form.tsx';
import { useTexts } from '../../ui/reader.tsx';

interface ChangePhraseFormProps {
  marked: ShownVaguePhrase;
  onDone: () => void;
}

/** Words a marked phrase anew, or says otherwise what is vague about it. */
export function ChangePhraseForm({ marked, onDone }: ChangePhraseFormProps) {
  const t = useTexts(vagueTexts);
  const [phrase, setPhrase] = useState(marked.phrase);
  const [type, setType] = useState<VagueType>(marked.type);
  const write = useRowWrite(changeVaguePhrase, {
    of: { phraseId: marked.phraseId },
    now: { phrase: marked.phrase, type: marked.type },
    labels: { phrase: t('phrase'), type: t('why') },
    read: (field, value) => {
      const known = vagueTypes.find((one) => field === 'type' && one === value);
      return known ? t('typeIs', { type: keyOfType(known) }) : String(value);
    },
    said: (saved) => t('changed', { phrase: saved.phrase }),
    onDone,
  });
  const typed = { phrase: phrase.trim(), type };
  return (
    <WriteForm
      need={{ [t('phrase')]: phrase }}
      save={t('save')}
      onSave={() => write.save(typed)}
      onCarryOn={() => write.carryOn(typed)}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <PhraseFields phrase={phrase} type={type} onPhrase={setPhrase} onType={setType} />
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}
