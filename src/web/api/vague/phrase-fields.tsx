import { type VagueType, vagueTypes } from '#domain/words/vague-phrases/vague-phrase.ts';
import { vagueTexts } from '#texts/vague.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface PhraseFieldsProps {
  phrase: string;
  type: VagueType | null;
  onPhrase: (phrase: string) => void;
  onType: (type: VagueType) => void;
  error?: string | undefined;
}

/** How a type stands in the messages, whose choices are single words. */
export const keyOfType = (type: VagueType): string => type.replaceAll(/[ -]/g, '_');

/** The words that are vague, and what is vague about them. */
export function PhraseFields({ phrase, type, onPhrase, onType, error }: PhraseFieldsProps) {
  const t = useTexts(vagueTexts);
  const items = vagueTypes.map((one) => ({ id: one, label: t('typeIs', { type: keyOfType(one) }) }));
  return (
    <>
      <TextField
        label={t('phrase')}
        hint={t('phraseHint')}
        value={phrase}
        onChange={onPhrase}
        maxLength={80}
        error={error}
        autoFocus={phrase === ''}
      />
      <Select label={t('why')} items={items} value={type} onChange={onType} placeholder={t('choose')} />
    </>
  );
}
