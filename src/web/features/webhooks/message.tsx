import type { OutputOf } from '#contract/operation.ts';
import type { listDeliveries, WebhookProblem } from '#contract/webhooks/webhooks.ts';
import { webhooksTexts } from '#texts/webhooks.ts';
import { Button } from '../../ui/button.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row } from '../../ui/row.tsx';

type Delivery = OutputOf<typeof listDeliveries>['items'][number];
type Texts = ReturnType<typeof useTexts<typeof webhooksTexts.en>>;

const reasons = {
  'address not allowed': 'addressNotAllowed',
  'name not found': 'nameNotFound',
  unreachable: 'unreachable',
  'not secure': 'notSecure',
  'too slow': 'tooSlow',
  redirects: 'redirects',
  'answered no': 'answeredNo',
} as const satisfies Record<WebhookProblem, string>;

/** One message: what it told of, what became of it, how long that took, and the way to send it again. */
export function Message({ delivery, onAgain }: { delivery: Delivery; onAgain: () => void }) {
  const t = useTexts(webhooksTexts);
  const dates = useDates();
  const { state, status, tookMs, attempts, problem, answer, sendAt, madeAt } = delivery;
  const what = `${nameOf(delivery.event, t)}, ${dates.moment(madeAt)}`;
  const line = [
    t(state),
    status !== null && tookMs !== null ? t('answeredIn', { status, time: tookMs }) : null,
    attempts > 1 ? t('attempts', { count: attempts }) : null,
    state === 'waiting' && attempts > 0 ? t('nextAt', { time: dates.moment(sendAt) }) : null,
  ];
  return (
    <Row
      aside={
        (state === 'arrived' || state === 'failed' || attempts > 0) && (
          <Button size="small" aria-label={t('sendAgainOf', { what })} onPress={onAgain}>
            {t('sendAgain')}
          </Button>
        )
      }
    >
      <b className="font-semibold">{nameOf(delivery.event, t)}</b>{' '}
      <span className="text-fine text-soft">{dates.moment(madeAt)}</span>
      <p className={problem ? 'text-fine text-risk' : 'text-fine text-soft'}>
        {line.filter(Boolean).join(' · ')}
      </p>
      {problem && <p className="text-fine text-soft">{t(reasons[problem])}</p>}
      {problem && answer && (
        <p className="text-fine break-words text-soft">
          <q>{answer}</q>
        </p>
      )}
    </Row>
  );
}

function nameOf(event: string, t: Texts): string {
  const [noun, act] = event.split('.');
  if (noun === 'webhook') return t('tried');
  return t('eventOf', { noun: t(noun as 'account'), act: t(act as 'made') });
}
