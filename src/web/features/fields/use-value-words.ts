import { useCallback } from 'react';
import type { ShownField } from '#contract/fields/fields.ts';
import type { Amount } from '#domain/address-book/fields/custom-value.ts';
import { fieldsTexts } from '#texts/fields.ts';
import { useMembers } from '../../api/use-members.ts';
import { useDates, useMoney, useNumbers, useTexts } from '../../ui/reader.tsx';

/** Everybody of the workspace, once a field asks for one of them. */
export function useColleagues(fields: readonly ShownField[]) {
  const isAsked = fields.some(({ kind }) => kind === 'person');
  return useMembers(isAsked);
}

/** Says what a field holds as the reader writes it; null where it holds nothing. */
export function useValueWords(fields: readonly ShownField[]) {
  const t = useTexts(fieldsTexts);
  const dates = useDates();
  const money = useMoney();
  const numbers = useNumbers();
  const colleagues = useColleagues(fields);
  return useCallback(
    ({ kind, options }: ShownField, value: unknown): string | null => {
      if (value === null || value === undefined) return null;
      if (kind === 'choice' || kind === 'choices') {
        const chosen = Array.isArray(value) ? value : [value];
        return options
          .filter(({ optionId }) => chosen.includes(optionId))
          .map(({ label }) => label)
          .join(', ');
      }
      if (kind === 'person')
        return colleagues.find(({ memberId }) => memberId === value)?.name ?? t('noLonger');
      if (kind === 'yes_no') return value === true ? t('yes') : t('no');
      if (kind === 'number' && typeof value === 'number') return numbers.exact(value);
      if (kind === 'day' && typeof value === 'string') return dates.day(value);
      if (isAmount(value)) return money.full(value.valueMinor, value.currency);
      return String(value);
    },
    [t, dates, money, numbers, colleagues],
  );
}

const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' && value !== null && 'valueMinor' in value && 'currency' in value;
