import type { OutputOf } from '#contract/operation.ts';
import type { listWebhooks } from '#contract/webhooks/webhooks.ts';
import { webhooksTexts } from '#texts/webhooks.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';

type Webhook = OutputOf<typeof listWebhooks>['items'][number];

export const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

/** Whether an address is told, and since when nothing arrives there. */
export function WebhookState({ webhook }: { webhook: Webhook }) {
  const t = useTexts(webhooksTexts);
  const dates = useDates();
  const day = (instant: string) => ({ day: dates.shortDay(dates.dayOf(instant)) });
  const { stoppedAt, pausedAt, failingSince, events } = webhook;
  const state = stoppedAt
    ? { words: t('isStopped', day(stoppedAt)), look: 'text-risk' }
    : pausedAt
      ? { words: t('isPaused'), look: 'text-warn' }
      : failingSince
        ? { words: t('isFailing', day(failingSince)), look: 'text-risk' }
        : { words: t('isTold'), look: '' };
  return (
    <p className="text-fine text-soft">
      <span className={state.look}>{state.words}</span> · {t('tellsOf', { count: events.length })}
    </p>
  );
}
