import type { ShownRelation } from '#contract/relations/relations.ts';
import { relationKeys, relationsTexts } from '#texts/relations.ts';
import { useTexts } from '../../ui/reader.tsx';

/** Says of two people how they stand to each other. */
export function useRelationSentence(): (relation: ShownRelation) => string {
  const t = useTexts(relationsTexts);
  return ({ kind, from, to }) => t('sentence', { kind: relationKeys[kind], from: from.name, to: to.name });
}
