import { createContext, useContext, useMemo } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { getPlaybook } from '#contract/playbook/playbook.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { useDrawn } from '../../api/record/use-record.ts';
import type { Choosable } from '../../ui/list-box.tsx';
import type { CloseOutStart } from './close-out-entries.ts';

/** What every step of a close-out is about. It stays the same while somebody types: what is typed is in the record. */
export interface CloseOutOf {
  readonly record: ConversationRecord;
  readonly start: CloseOutStart;
  readonly page: DealPage;
  readonly kinds: readonly Choosable[];
  readonly playbook: OutputOf<typeof getPlaybook> | undefined;
}

export const CloseOutContext = createContext<CloseOutOf | null>(null);

export function useCloseOut(): CloseOutOf {
  const it = useContext(CloseOutContext);
  if (!it) throw new Error('A step of a close-out stands outside of one.');
  return it;
}

/** The people of the deal, and whoever came up in the conversation. */
export function usePeople(): readonly Choosable[] {
  const { record, page } = useCloseOut();
  const added = useDrawn(record, newPeopleAsText);
  return useMemo(() => {
    const present = page.score.people.filter((person) => person.present);
    return [
      ...present.map(({ contactId, name, title }) => ({
        id: contactId,
        label: name,
        ...(title ? { detail: title } : {}),
      })),
      ...(JSON.parse(added) as Choosable[]),
    ];
  }, [page, added]);
}

/** As one text, so that it is the same as long as nobody changed. */
function newPeopleAsText(record: ConversationRecord): string {
  return JSON.stringify(
    record.ids('person').flatMap((id) => {
      const { name = '', title } = record.entry('person', id);
      return name.trim() === '' ? [] : [{ id, label: name.trim(), ...(title ? { detail: title } : {}) }];
    }),
  );
}
