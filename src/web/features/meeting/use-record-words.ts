import { useMemo } from 'react';
import { meetingTexts } from '#texts/meeting.ts';
import { recordTexts } from '#texts/record.ts';
import type { FieldWords } from '../../api/record/written-by-others.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';

/** What two typed into one field of a meeting, as a person reads it: names for ids, days for dates, answers as words. */
export function useRecordWords(people: readonly Choosable[]): FieldWords {
  const t = useTexts(meetingTexts);
  const tr = useTexts(recordTexts);
  const dates = useDates();
  return useMemo((): FieldWords => {
    const fields: Readonly<Record<string, string>> = {
      note: tr('fieldNote'),
      ask: tr('fieldAnswer'),
      line: tr('fieldLine'),
      promise: tr('fieldPromise'),
      person: tr('fieldPerson'),
      concern: tr('fieldConcern'),
      next: tr('fieldNext'),
    };
    const answers: Readonly<Record<string, string>> = { yes: t('yes'), maybe: t('maybe'), no: t('no') };
    return (key, value) => {
      const [noun = '', , field = ''] = key.split('/');
      const known = fields[noun] ?? tr('fieldOther');
      if (typeof value !== 'string' || value === '') return { field: known, value: null };
      switch (field) {
        case 'contactId':
          return { field: known, value: people.find((one) => one.id === value)?.label ?? t('somebody') };
        case 'due':
        case 'reviewOn':
          return { field: known, value: dates.day(value) };
        case 'startsAt':
          return { field: known, value: dates.moment(value) };
        case 'result':
          return { field: known, value: answers[value] ?? null };
        // The words of a day follow the day, and what kind of next one it is follows that there is one.
        case 'when':
        case 'kind':
          return null;
        default:
          return { field: known, value: null };
      }
    };
  }, [t, tr, dates, people]);
}
