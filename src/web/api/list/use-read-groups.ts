import type { groupContacts } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { useRead } from '../queries.ts';
import type { ListKind } from './list-kind.ts';

/** The groups that the list falls into, once it is asked for them. */
export function useReadGroups<Item>(
  kind: ListKind<Item>,
  by: string | null,
  { sort: _, direction: __, ...filters }: Readonly<Record<string, unknown>>,
  isWanted: boolean,
): OutputOf<typeof groupContacts> | undefined {
  const read = useRead(
    kind.groupContract as typeof groupContacts,
    { ...filters, by: by ?? 'tag' },
    {
      enabled: by !== null && isWanted,
      placeholderData: (before) => before,
    },
  );
  return by === null ? undefined : read.data;
}
