import type { MarkedPhrase, VagueType } from '#domain/words/vague-phrases/vague-phrase.ts';
import { markedPhrasesIn } from '#domain/words/vague-phrases/vague-phrases-in.ts';
import { cueSets } from './cue-sets.ts';

/** The cue that rules and model know each type by. */
const cueOfType: Readonly<Record<VagueType, string>> = {
  'no date': 'vague time',
  hedge: 'hedge',
  'no owner': 'nobody named',
  'deferred thinking': 'thinks later',
  'praise only': 'praise',
  'brush-off task': 'brush-off',
  'authority fog': 'somebody else decides',
  'money fog': 'money unknown',
};

/** The cues of a sentence with those of what the workspace marked, in the order of the cue sets. */
export function withMarked(
  cues: readonly string[],
  text: string,
  marked: readonly MarkedPhrase[] = [],
): string[] {
  const found = markedPhrasesIn(text, marked).map(({ type }) => cueOfType[type]);
  if (found.length === 0) return [...cues];
  return cueSets.map(({ key }) => key).filter((key) => cues.includes(key) || found.includes(key));
}
