import { mostLettersOfLine } from '#domain/roadmap/line-length.ts';
import { clientWordingTexts } from '#texts/client-wording.ts';
import { Fold } from '../ui/fold.tsx';
import { useTexts } from '../ui/reader.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { FactToRecord } from './record-now.ts';

interface ClientWordingProps {
  /** What the line says without words of its own. */
  usual: string;
  value: string;
  onChange: (words: string) => void;
}

/** A second line for whoever wants it: how the one above reads for the client. */
export function ClientWording({ usual, value, onChange }: ClientWordingProps) {
  const t = useTexts(clientWordingTexts);
  const words = value.trim() || usual.trim();
  return (
    <div className="min-w-0 text-fine wrap-anywhere">
      <Fold title={<span className="min-w-0">{words === '' ? t('fold') : t('folded', { words })}</span>}>
        <ClientWordingField usual={usual} value={value} onChange={onChange} hint={t('hint')} />
      </Fold>
    </div>
  );
}

interface FieldProps extends ClientWordingProps {
  hint: string;
}

/** The field alone; what is said otherwise stands in it as what is meant. */
export function ClientWordingField({ usual, value, onChange, hint }: FieldProps) {
  const t = useTexts(clientWordingTexts);
  return (
    <TextField
      label={t('words')}
      isRequired={false}
      value={value}
      onChange={onChange}
      placeholder={usual.trim()}
      maxLength={mostLettersOfLine}
      hint={hint}
    />
  );
}

/** Writes down how a line reads for the client, where that was changed; empty words bring back the usual ones. */
export function factsOfWording(
  subject: string,
  { usual, before, words }: { usual: string; before: string | null; words: string },
): FactToRecord[] {
  const own = words.trim() === usual.trim() ? '' : words.trim();
  return own === (before ?? '') ? [] : [{ type: 'roadmap.worded', data: { subject, words: own } }];
}
