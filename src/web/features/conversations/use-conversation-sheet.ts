import { conversationsTexts } from '#texts/conversations.ts';
import type { Sheet } from '../../api/list/sheet.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { type ConversationRow, dealsOf, peopleOf } from './conversation-row.ts';
import { useConversationState } from './conversation-state.tsx';

/** What a file has of conversations. */
export function useConversationSheet(): Sheet<ConversationRow> {
  const t = useTexts(conversationsTexts);
  const dates = useDates();
  const stateOf = useConversationState();
  return {
    name: t('title'),
    columns: [
      { label: t('sheet_day'), value: ({ startsAt }) => dates.dayOf(startsAt), isDay: true },
      { label: t('sheet_from'), value: ({ startsAt }) => dates.time(startsAt) },
      { label: t('sheet_to'), value: ({ endsAt }) => dates.time(endsAt) },
      { label: t('sheet_title'), value: ({ title }) => title },
      { label: t('sheet_account'), value: ({ account }) => account?.name ?? null },
      {
        label: t('sheet_deals'),
        value: (one) =>
          dealsOf(one)
            .map(({ name }) => name)
            .join(', '),
      },
      { label: t('sheet_people'), value: (one) => peopleOf(one).join(', ') },
      { label: t('sheet_state'), value: (one) => stateOf(one).label },
      { label: t('sheet_owner'), value: ({ owner }) => owner?.name ?? null },
    ],
  };
}
