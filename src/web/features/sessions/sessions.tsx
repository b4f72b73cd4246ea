import { useState } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import { endOtherSessions, endSession, listSessions } from '#contract/sessions/sessions.ts';
import { sessionsTexts } from '#texts/sessions.ts';
import { explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';

type Session = OutputOf<typeof listSessions>['items'][number];

/** Every browser that somebody is signed in at; each can be signed out from here. */
export function Sessions() {
  const t = useTexts(sessionsTexts);
  const dates = useDates();
  const sessions = useRead(listSessions, {});
  const device = ({ browser, system }: Session) => {
    if (browser === null) return system ?? t('unknownDevice');
    return system === null ? t('browserOnly', { browser }) : t('device', { browser, system });
  };
  const endOne = useWrite(endSession, {
    said: (_, { sessionId }) => {
      const ended = sessions.data?.items.find((one) => one.sessionId === sessionId);
      return t('ended', { device: ended ? device(ended) : t('unknownDevice') });
    },
  });
  const endOthers = useWrite(endOtherSessions, { said: ({ ended }) => t('endedOthers', { count: ended }) });
  const [ending, setEnding] = useState<Session | 'others' | null>(null);
  const end = async () => {
    const ended =
      ending === 'others'
        ? await endOthers.send({})
        : ending && (await endOne.send({ sessionId: ending.sessionId }));
    if (ended) setEnding(null);
  };
  const ask = (what: Session | 'others') => {
    endOne.clear();
    endOthers.clear();
    setEnding(what);
  };
  const items = sessions.data?.items ?? [];
  const line = (one: Session) => {
    const seen = one.isThis
      ? t('lastSeenNow')
      : t('lastSeen', { when: dates.distance(one.lastSeenAt, Date.now()) });
    const day = dates.shortDay(dates.dayOf(one.createdAt));
    return one.from === null
      ? t('seenSince', { seen, day })
      : t('seenFrom', { seen, day, address: one.from });
  };
  return (
    <Card
      title={t('sessions')}
      aside={
        items.length > 1 && (
          <Button size="small" onPress={() => ask('others')}>
            {t('endOthers')}
          </Button>
        )
      }
    >
      <p className="mb-3 text-soft">{items.length === 1 ? t('onlyHere') : t('sessionsMean')}</p>
      {sessions.isPending && <Skeleton />}
      <Rows label={t('sessions')}>
        {items.map((one) => (
          <Row
            key={one.sessionId}
            aside={
              one.isThis ? (
                <Tag tone="us">{t('thisBrowser')}</Tag>
              ) : (
                <Button
                  size="small"
                  aria-label={t('endName', { device: device(one) })}
                  onPress={() => ask(one)}
                >
                  {t('end')}
                </Button>
              )
            }
          >
            <b className="font-semibold">{device(one)}</b>
            <p className="text-fine text-soft">{line(one)}</p>
          </Row>
        ))}
      </Rows>
      {sessions.error && (
        <div className="mt-3">
          <Notice tone="risk">{explain(sessions.error)}</Notice>
        </div>
      )}
      <Dialog
        title={ending === 'others' ? t('endOthers') : t('endTitle')}
        isOpen={ending !== null}
        onClose={() => setEnding(null)}
        width="narrow"
      >
        {ending !== null && (
          <WriteForm
            save={ending === 'others' ? t('endOthersDo', { count: items.length - 1 }) : t('end')}
            look="danger"
            onSave={() => void end()}
            onCancel={() => setEnding(null)}
            isPending={endOne.isPending || endOthers.isPending}
            problem={problemOf(endOne.error ?? endOthers.error)}
          >
            {ending !== 'others' && <p className="font-medium">{device(ending)}</p>}
            <p className="text-soft">{t('endMeans')}</p>
          </WriteForm>
        )}
      </Dialog>
    </Card>
  );
}
