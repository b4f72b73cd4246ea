import { lazy, Suspense } from 'react';
import type { VagueWordsProps } from './vague-words.tsx';

const VagueWords = lazy(async () => ({ default: (await import('./vague-words.tsx')).VagueWords }));

/** What is not firm about a line, once something stands in it. The lists of phrases come when they are first needed. */
export function VagueHint(props: VagueWordsProps) {
  return props.what.trim() === '' ? null : (
    <Suspense>
      <VagueWords {...props} />
    </Suspense>
  );
}
