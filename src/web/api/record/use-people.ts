import { useMemo } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import type { Choosable } from '../../ui/list-box.tsx';
import type { ConversationRecord } from './conversation-record.ts';
import { useDrawnFrom } from './use-record.ts';

/** The people of the deal, and whoever came up in the conversation; the same list until one of them changes. */
export function usePeopleOf(record: ConversationRecord, page: DealPage): readonly Choosable[] {
  const added = useNewPeople(record);
  return useMemo(() => {
    const present = page.score.people.filter((person) => person.present);
    return [
      ...present.map(({ contactId, name, title }) => ({
        id: contactId,
        label: name,
        ...(title ? { detail: title } : {}),
      })),
      ...added,
    ];
  }, [page, added]);
}

/** Whoever came up in the conversation; the same list until one of them changes. */
export function useNewPeople(record: ConversationRecord): readonly Choosable[] {
  const added = useDrawnFrom(record, 'person', null, () => newPeopleAsText(record));
  return useMemo(() => JSON.parse(added) as Choosable[], [added]);
}

/** As one text, so that it is the same as long as nobody changed. */
export function newPeopleAsText(record: ConversationRecord): string {
  return JSON.stringify(
    record.ids('person').flatMap((id) => {
      const { name = '', title } = record.entry('person', id);
      return name.trim() === '' ? [] : [{ id, label: name.trim(), ...(title ? { detail: title } : {}) }];
    }),
  );
}
