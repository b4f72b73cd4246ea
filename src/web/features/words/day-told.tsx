import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import type { WordsRead } from './words-context.ts';

interface DayToldProps {
  speech: WordsRead['speech'];
  onTake: (day: string) => void;
}

/** The words say at their top that they are of another day: "by Monday" is to be told from that one. */
export function DayTold({ speech: { day, dayTold = null }, onTake }: DayToldProps) {
  const t = useTexts(wordsTexts);
  const dates = useDates();
  const named = dayTold && dates.day(dayTold);
  const take = () => dayTold && onTake(dayTold);
  useKey({ key: 'd', label: t('takeDay', { day: named ?? '' }), when: dayTold !== null, act: take });
  if (!named) return null;
  return (
    <Notice>
      {t('dayTold', { told: named, day: dates.day(day) })}{' '}
      <Button size="small" onPress={take}>
        {t('takeDay', { day: named })} <KeyHint of="d" />
      </Button>
    </Notice>
  );
}
