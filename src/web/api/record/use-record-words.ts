import { useMemo } from 'react';
import { evidenceTexts, reasonsTexts } from '#texts/choices.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { meetingTexts } from '#texts/meeting.ts';
import { recordTexts } from '#texts/record.ts';
import type { Choosable } from '../../ui/list-box.tsx';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';
import type { FieldWords } from './written-by-others.tsx';

const noKinds: readonly Choosable[] = [];

/**
 * What two typed into one field of a meeting or its close-out, as a person reads it: names for ids, days for dates,
 * answers as words. With the kinds, also what a line or an ask counts as, where somebody chooses it.
 */
export function useRecordWords(people: readonly Choosable[], kinds = noKinds): FieldWords {
  const t = useTexts(meetingTexts);
  const tc = useTexts(closeOutTexts);
  const tr = useTexts(recordTexts);
  const reason = useTexts(reasonsTexts);
  const evidence = useTexts(evidenceTexts);
  const dates = useDates();
  const { list } = useNumbers();
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
    const answers: Readonly<Record<string, string>> = {
      ...{ yes: t('yes'), maybe: t('maybe'), no: t('no') },
      ...{ 'no answer': tc('answerNone'), 'not asked': tc('answerNotAsked') },
    };
    const endings: Readonly<Record<string, string>> = {
      ...{ lost: tc('lost'), parked: tc('parked'), refused: tc('refused') },
      conversation: tc('thereIsANextOne'),
    };
    const settled: Readonly<Record<string, string>> = {
      ...{ kept: tc('kept'), moved: tc('moved'), broken: tc('broken') },
    };
    const nameOf = (id: string) => people.find((one) => one.id === id)?.label ?? t('somebody');
    const wordOf = (noun: string, field: string, value: string): string | null => {
      switch (field) {
        case 'contactId':
          return nameOf(value);
        case 'due':
        case 'reviewOn':
        case 'day':
          return dates.day(value);
        case 'startsAt':
        case 'endsAt':
          return dates.moment(value);
        case 'result':
          return answers[value] ?? null;
        case 'reason':
          return noun === 'ask' ? reason(value as Parameters<typeof reason>[0]) : null;
        case 'evidence':
          return evidence(value as Parameters<typeof evidence>[0]);
        case 'kind':
          return noun === 'next' ? (endings[value] ?? null) : (labelOf(kinds, value) ?? null);
        case 'what':
          return noun === 'settled' ? (settled[value] ?? null) : null;
        default:
          return null;
      }
    };
    return (key, value) => {
      const [noun = '', , field = ''] = key.split('/');
      // The words of a day follow the day, the ask of a line follows its kind, and in a meeting nobody chooses a kind.
      if (field === 'when' || field === 'dayWhen' || field === 'askId') return null;
      if (field === 'kind' && kinds.length === 0) return null;
      const known = fields[noun] ?? tr('fieldOther');
      if (field === 'participants' && Array.isArray(value)) {
        return { field: known, value: list(value.map(nameOf)) };
      }
      if (typeof value !== 'string' || value === '') return { field: known, value: null };
      return { field: known, value: wordOf(noun, field, value) };
    };
  }, [t, tc, tr, reason, evidence, dates, list, people, kinds]);
}

const labelOf = (kinds: readonly Choosable[], key: string) => kinds.find((one) => one.id === key)?.label;
