import { createContext, useContext } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { getPlaybook } from '#contract/playbook/playbook.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { usePeopleOf } from '../../api/record/use-people.ts';
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
  return usePeopleOf(record, page);
}

/** With one person in the deal it is they; of several nobody, until somebody says who. */
export const onlyOne = ([only, another]: readonly Choosable[]): string => (only && !another ? only.id : '');
