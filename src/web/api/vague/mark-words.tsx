import { useRef } from 'react';
import { isSamePhrase } from '#domain/words/vague-phrases/same-phrase.ts';
import { vagueTexts } from '#texts/vague.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useMarkedPhrases } from './marked-phrases.ts';
import { useSelectedWords } from './use-selected-words.ts';
import { askToMark, useToMark } from './words-to-mark.ts';

/** Once words are selected in the field beside it: “This is vague for us”. */
export function MarkWords() {
  const t = useTexts(vagueTexts);
  const place = useRef<HTMLSpanElement>(null);
  const words = useSelectedWords(place);
  const { hasPlace } = useToMark();
  const { marked, mayMark } = useMarkedPhrases();
  const isMarked = marked.some(({ phrase }) => isSamePhrase(phrase, words));
  return (
    <span ref={place}>
      {words !== '' && hasPlace && mayMark && !isMarked && (
        <Button size="small" look="quiet" className="min-h-6!" onPress={() => askToMark(words)}>
          {t('isVagueForUs', { words })}
        </Button>
      )}
    </span>
  );
}
