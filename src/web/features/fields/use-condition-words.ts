import { useCallback } from 'react';
import type { ShownField } from '#contract/fields/fields.ts';
import { fieldsTexts } from '#texts/fields.ts';
import { useMe } from '../../api/session.ts';
import { useTexts } from '../../ui/reader.tsx';
import { askedOfField } from './asked-of-field.ts';
import { useValueWords } from './use-value-words.ts';

/** Says in a few words what a list is narrowed to by a field. */
export function useConditionWords(fields: readonly ShownField[]) {
  const t = useTexts(fieldsTexts);
  const { currency } = useMe().workspace;
  const words = useValueWords(fields);
  return useCallback(
    (field: ShownField, written: string): string => {
      const { label, kind } = field;
      const asked = askedOfField(kind, written);
      if (!asked) return label;
      if ('whether' in asked) return t('chipWhether', { label, whether: asked.whether });
      if ('part' in asked) return t('chipPart', { label, words: asked.part });
      if ('is' in asked) {
        const is = kind === 'yes_no' ? asked.is === 'true' : asked.is;
        return t('chipIs', { label, words: words(field, is) || asked.is });
      }
      const edge = (text: string) => {
        if (kind === 'day') return words(field, text) ?? text;
        const number = Number(text);
        return words(field, kind === 'money' ? { valueMinor: number, currency } : number) ?? text;
      };
      const { from, to } = asked;
      if (from !== null && to !== null) return t('chipBetween', { label, from: edge(from), to: edge(to) });
      return from === null
        ? t('chipTo', { label, to: edge(to ?? '') })
        : t('chipFrom', { label, from: edge(from) });
    },
    [t, currency, words],
  );
}
