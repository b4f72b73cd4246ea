import { useMemo } from 'react';
import type { CellValue } from '#domain/meeting/meeting-cell.ts';
import { planTexts } from '#texts/plan.ts';
import type { Say } from '#texts/say.ts';
import type { FieldWords } from '../../api/record/written-by-others.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import type { Proposal } from './plan-draft.ts';

/** A field of a plan in words, for two who typed into the same one. */
export function usePlanFieldWords(proposal: Proposal): FieldWords {
  const t = useTexts(planTexts);
  const dates = useDates();
  return useMemo(() => fieldWords(t, dates, proposal), [t, dates, proposal]);
}

function fieldWords(
  t: Say<(typeof planTexts)['en']>,
  dates: ReturnType<typeof useDates>,
  { kinds, participants }: Proposal,
): FieldWords {
  const nameOf = (id: CellValue) => participants.find((one) => one.contactId === id)?.name ?? null;
  const kindOf = (key: CellValue) => kinds.find((one) => one.key === key)?.label ?? t('whatTheyWantNext');
  const plain: Readonly<Record<string, string>> = {
    'plan/gain': t('gain'),
    'plan/insight': t('insight'),
    'plan/surprise': t('surprise'),
    'plan/title': t('about'),
    'plan/where': t('place'),
    'plan/nextSlot': t('nextSlot'),
    'ask/wording': t('inTheseWords'),
    'ask/value': t('whatTheyGain'),
    'line/text': t('aLine'),
    'concern/concern': t('concerns'),
    'concern/reply': t('concerns'),
  };
  return (key, value) => {
    const [noun = '', , field = ''] = key.split('/');
    const known = plain[`${noun}/${field}`];
    if (known) return { field: known, value: null };
    switch (`${noun}/${field}`) {
      case 'plan/startsAt':
        return { field: t('dayAndTime'), value: typeof value === 'string' ? dates.moment(value) : null };
      case 'plan/participants':
      case 'part/participants':
        return { field: t('whoWillBeThere'), value: namesOf(value).join(', ') || null };
      case 'ask/kind':
        return { field: t('askFor'), value: kindOf(value) };
      case 'ask/contactId':
        return { field: t('ofWhom'), value: nameOf(value) };
      default:
        // Places, ticks and lengths: the later one stands, and shows.
        return null;
    }
  };

  function namesOf(ids: CellValue): string[] {
    return typeof ids === 'object' && ids !== null ? ids.flatMap((id) => nameOf(id) ?? []) : [];
  }
}
