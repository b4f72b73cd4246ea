import type { DealPage } from '#contract/deals/deal-page.ts';
import type { paletteTexts } from '#texts/palette.ts';
import type { Say } from '#texts/say.ts';
import type { DateFormats } from '../../ui/date-formats.ts';

type Text = Say<(typeof paletteTexts)['en']>;

/** Somewhere that an act on a deal is done. */
export interface DealAct {
  id: string;
  label: string;
  words?: string;
  href: string;
}

/** What can be done with a deal now, the next step of it first. */
export function dealActs({ deal, conversations }: DealPage, t: Text, dates: DateFormats): DealAct[] {
  const base = `/deals/${deal.dealId}`;
  const open: DealAct = { id: 'open', label: t('openDeal'), href: base };
  if (!deal.may.change) return [open];
  const sheet = (id: string, label: string): DealAct => ({ id, label, href: `${base}?do=${id}` });
  const day = (instant: string) => dates.day(dates.dayOf(instant));
  const ended = conversations.filter((one) => one.toCloseOut);
  const planned = conversations.filter((one) => one.state === 'planned' && !one.toCloseOut);
  const isOpen = deal.state === 'open';
  return [
    open,
    ...ended.map((one) => ({
      id: `close-out ${one.conversationId}`,
      label: t('closeOut', { day: day(one.startsAt) }),
      words: t('closeOutWords'),
      href: `${base}/conversations/${one.conversationId}/close-out`,
    })),
    ...planned.slice(0, 2).flatMap((one) => [
      {
        id: `plan ${one.conversationId}`,
        label: t('planNext', { day: day(one.startsAt) }),
        words: t('planWords'),
        href: `${base}/conversations/${one.conversationId}/plan`,
      },
      {
        id: `hold ${one.conversationId}`,
        label: t('hold', { day: day(one.startsAt) }),
        href: `${base}/conversations/${one.conversationId}/meeting`,
      },
    ]),
    { id: 'plan', label: t('plan'), words: t('planWords'), href: `${base}/plan` },
    { id: 'log', label: t('log'), words: t('logWords'), href: `${base}/log` },
    { ...sheet('share-roadmap', t('shareRoadmap')), words: t('shareRoadmapWords') },
    sheet('commitment', t('commitment')),
    sheet('promise', t('promise')),
    sheet('ask', t('ask')),
    sheet('heard', t('heard')),
    sheet('request', t('request')),
    sheet('concern', t('concern')),
    sheet('topic', t('topic')),
    sheet('reach-out', t('reachOut')),
    sheet('add-stakeholder', t('stakeholder')),
    sheet('add-step', t('milestone')),
    sheet('observation', t('observation')),
    sheet('note', t('note')),
    sheet('edit', t('edit')),
    ...(isOpen
      ? [sheet('won', t('won')), sheet('parked', t('parked')), sheet('lost', t('lost'))]
      : [sheet('reopened', t('reopened'))]),
  ];
}
