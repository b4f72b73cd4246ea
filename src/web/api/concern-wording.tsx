import { mostLettersOfLine } from '#domain/roadmap/line-length.ts';
import { concernSuggested } from '#domain/roadmap/words-for-them.ts';
import { clientWordingTexts } from '#texts/client-wording.ts';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/reader.tsx';
import { TextField } from '../ui/text-field.tsx';

interface ConcernWordingProps {
  /** As it was noted. */
  note: string;
  value: string;
  onChange: (words: string) => void;
}

/** How they will read a worry that we noted, with words that may do; it is kept from them until there are some. */
export function ConcernWording({ note, value, onChange }: ConcernWordingProps) {
  const t = useTexts(clientWordingTexts);
  const suggested = concernSuggested(note);
  const isKept = value.trim() === '';
  if (note.trim() === '') return null;
  return (
    <div className="col-span-full">
      <TextField
        label={t('asTheyRead')}
        isRequired={false}
        value={value}
        onChange={onChange}
        maxLength={mostLettersOfLine}
        hint={isKept ? t('keptFromThem') : undefined}
      />
      {isKept && suggested !== '' && (
        <Button
          size="small"
          look="quiet"
          className="-ml-2.5 text-left whitespace-normal! wrap-anywhere"
          onPress={() => onChange(suggested)}
        >
          {t('take', { words: suggested })}
        </Button>
      )}
    </div>
  );
}
