import { attitudesTexts, influencesTexts, reasonsTexts, rolesTexts } from '#texts/choices.ts';
import { factChoicesTexts, factFieldsTexts, ledgerTexts } from '#texts/ledger.ts';
import { useDates, useMoney, useNumbers, useTexts } from '../../ui/reader.tsx';
import type { FactField } from './fact-fields.ts';
import type { FieldNames } from './ledger.tsx';

type Fields = Readonly<Record<string, unknown>>;

/** Fields of entries in words: what they are called, what is chosen in them, and what stands in them. */
export function useFieldWords(names: FieldNames) {
  const t = useTexts(ledgerTexts);
  const label = useTexts(factFieldsTexts);
  const choice = useChoiceWords();
  const dates = useDates();
  const money = useMoney();
  const numbers = useNumbers();
  const person = (id: string) => names.people.get(id) ?? t('somebody');
  return {
    label: ({ name }: FactField) => label(name),
    value: (field: FactField, from: Fields): string => {
      const value = from[field.name];
      if (value === null || value === undefined || value === '') return t('nothing');
      const list = Array.isArray(value) ? value.map(String) : [];
      switch (field.input.as) {
        case 'day':
          return dates.day(String(value));
        case 'moment':
          return dates.moment(String(value));
        case 'kind':
          return names.kinds.get(String(value)) ?? String(value);
        case 'person':
          return person(String(value));
        case 'people':
          return list.length > 0 ? numbers.list(list.map(person)) : t('nothing');
        case 'several':
          return list.length > 0 ? numbers.list(list.map(choice)) : t('nothing');
        case 'one':
          return choice(String(value));
        case 'money':
          return money.full(Number(value), String(from.currency ?? 'USD'));
        case 'yes':
          return value === true ? t('yes') : t('no');
        default:
          return String(value);
      }
    },
  };
}

/** The domain's own words, of which one is chosen, as the reader says them. */
export function useChoiceWords(): (word: string) => string {
  const t = useTexts(factChoicesTexts);
  const roles = useTexts(rolesTexts);
  const reasons = useTexts(reasonsTexts);
  const attitudes = useTexts(attitudesTexts);
  const influences = useTexts(influencesTexts);
  return (word) => {
    if (word in rolesTexts.en) return roles(word as keyof typeof rolesTexts.en);
    if (word in reasonsTexts.en) return reasons(word as keyof typeof reasonsTexts.en);
    if (word in attitudesTexts.en) return attitudes(word as keyof typeof attitudesTexts.en);
    if (word in influencesTexts.en) return influences(word as keyof typeof influencesTexts.en);
    return t('word', { word: word.replaceAll(' ', '_') });
  };
}
