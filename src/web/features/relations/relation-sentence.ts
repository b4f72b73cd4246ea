import type { ShownRelation } from '#contract/relations/relations.ts';
import { relationsTexts } from '#texts/relations.ts';
import { useTexts } from '../../ui/reader.tsx';
import { kindKeys } from './relation-ways.ts';

/** Says of two people how they stand to each other. */
export function useRelationSentence(): (relation: ShownRelation) => string {
  const t = useTexts(relationsTexts);
  return ({ kind, from, to }) => t('sentence', { kind: kindKeys[kind], from: from.name, to: to.name });
}
