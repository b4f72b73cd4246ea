import { useMemo } from 'react';
import { wholeUnits } from '#domain/money.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import type { Sheet } from '../../api/list/sheet.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import type { DealRow } from './list-input.ts';

/** What a file has of deals. */
export function useDealSheet(): Sheet<DealRow> {
  const t = useTexts(dealViewsTexts);
  const dates = useDates();
  return useMemo(() => {
    const dayOf = (at: string | null) => (at === null ? null : dates.dayOf(at));
    return {
      name: t('deals'),
      columns: [
        { label: t('column_name'), value: ({ name }) => name },
        { label: t('column_account'), value: ({ account }) => account?.name ?? null },
        {
          label: t('column_value'),
          value: ({ value }) => value && wholeUnits(value.valueMinor, value.currency),
        },
        { label: t('sheet_currency'), value: ({ value }) => value?.currency ?? null },
        { label: t('sheet_state'), value: ({ state }) => t(state) },
        { label: t('sheet_gained'), value: ({ gained }) => gained },
        { label: t('column_position'), value: ({ nextKindLabel }) => nextKindLabel },
        { label: t('column_lead'), value: ({ lead, people }) => (people === 0 ? null : lead) },
        { label: t('column_people'), value: ({ people }) => people },
        { label: t('column_next'), value: (deal) => dayOf(deal.nextConversationAt), isDay: true },
        { label: t('column_decision'), value: ({ clientDecisionOn }) => clientDecisionOn, isDay: true },
        { label: t('column_close'), value: ({ expectedClose }) => expectedClose, isDay: true },
        { label: t('column_lastTwoWay'), value: ({ lastTwoWayAt }) => dayOf(lastTwoWayAt), isDay: true },
        { label: t('column_recent'), value: ({ lastHappenedAt }) => dayOf(lastHappenedAt), isDay: true },
        { label: t('column_opened'), value: ({ openedAt }) => dayOf(openedAt), isDay: true },
        { label: t('column_holding'), value: ({ holding }) => holding.length },
        { label: t('column_owner'), value: ({ owner }) => owner?.name ?? null },
        { label: t('column_stage'), value: ({ importedStage }) => importedStage },
        { label: t('sheet_tags'), value: ({ tags }) => tags.map(({ name }) => name).join(', ') },
      ],
    };
  }, [t, dates]);
}
