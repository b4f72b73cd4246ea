import { useState } from 'react';
import {
  changeRoadmapLink,
  type RoadmapLink,
  restoreRoadmapLink,
  revokeRoadmapLink,
} from '#contract/roadmap/roadmap-links.ts';
import { shareRoadmapTexts } from '#texts/share-roadmap.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useMe } from '../../api/session.ts';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Problem } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { LinkEndDialog } from './link-end-dialog.tsx';

interface LinkLineProps {
  dealId: string;
  link: RoadmapLink;
  now: number;
  mayChange: boolean;
  /** Makes a new one and revokes this. */
  onReplace: () => void;
}

const spans = [30, 90, 180] as const;
const dayMs = 86_400_000;

/** One link: who made it, when they were last there, until when it works, and what can be done about it. */
export function LinkLine({ dealId, link, now, mayChange, onReplace }: LinkLineProps) {
  const t = useTexts(shareRoadmapTexts);
  const dates = useDates();
  const [isChoosing, setChoosing] = useState(false);
  const { linkId, contactName: name, state } = link;
  const day = (instant: string) => dates.shortDay(dates.dayOf(instant));
  const revoke = useWrite(revokeRoadmapLink, {
    said: t('saidRevoked', { name }),
    undo: () =>
      toAndFro(
        () => call(restoreRoadmapLink, { dealId, linkId }, { idempotencyKey: newId() }),
        () => call(revokeRoadmapLink, { dealId, linkId }, { idempotencyKey: newId() }),
      ),
  });
  const change = useWrite(changeRoadmapLink, {
    said: ({ expiresAt }) => t('saidUntil', { name, day: day(expiresAt) }),
    undo: ({ expiresAt }) => {
      const to = (at: string) => () =>
        call(changeRoadmapLink, { dealId, linkId, expiresAt: at }, { idempotencyKey: newId() });
      return toAndFro(to(link.expiresAt), to(expiresAt));
    },
  });
  const until = (expiresAt: string) => change.send({ dealId, linkId, expiresAt });
  const problem = problemOf(revoke.error) ?? problemOf(change.error);
  const which = { name, day: day(link.createdAt) };
  const mayBeChanged = mayChange && (state === 'works' || state === 'expired');
  return (
    <li className="py-1">
      <div className="flex items-center gap-x-3 gap-y-1 max-sm:flex-col max-sm:[align-items:start]">
        <p className="min-w-0 flex-1 text-fine text-soft">
          {state === 'expired' && <Tag tone="warn">{t('expired')}</Tag>}{' '}
          {state === 'revoked' && <Tag>{t('revoked')}</Tag>} {state === 'left' && <Tag>{t('left')}</Tag>}{' '}
          {state === 'elsewhere' && <Tag tone="warn">{t('elsewhere')}</Tag>}{' '}
          <LinkWords link={link} now={now} />
        </p>
        {mayBeChanged && (
          <span className="flex flex-none items-center gap-1">
            <Button
              size="small"
              aria-label={t('revokeName', which)}
              onPress={() => void revoke.send({ dealId, linkId })}
            >
              {t('revoke')}
            </Button>
            <Menu
              label={t('moreOnLink', which)}
              acts={[
                { id: 'replace', label: t('replace'), act: onReplace },
                ...spans.map((days) => ({
                  id: String(days),
                  label: t('prolong', { days }),
                  act: () => void until(new Date(Date.now() + days * dayMs).toISOString()),
                })),
                { id: 'day', label: t('prolongTo'), act: () => setChoosing(true) },
              ]}
            />
          </span>
        )}
      </div>
      {problem && <Problem problem={problem} onCarryOn={undefined} isPending={false} />}
      {isChoosing && (
        <LinkEndDialog
          title={t('prolongTitle', { name })}
          expiresAt={link.expiresAt}
          onSave={async (expiresAt) => {
            if (await until(expiresAt)) setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </li>
  );
}

/** `made 3 Nov by you · last visit 2 hours ago · works until 1 Feb` */
function LinkWords({ link, now }: { link: RoadmapLink; now: number }) {
  const t = useTexts(shareRoadmapTexts);
  const dates = useDates();
  const { member } = useMe();
  const day = (instant: string) => dates.shortDay(dates.dayOf(instant));
  const made = day(link.createdAt);
  return (
    <>
      {link.addedByName !== null
        ? t('madeByThem', { day: made, who: link.addedByName })
        : link.madeByName === member.name
          ? t('madeByYou', { day: made })
          : t('made', { day: made, who: link.madeByName ?? t('somebody') })}
      {' · '}
      {link.lastVisitAt === null ? (
        t('neverVisited')
      ) : (
        <time dateTime={link.lastVisitAt} title={dates.moment(link.lastVisitAt)}>
          {t('lastVisit', { when: dates.distance(link.lastVisitAt, now) })}
        </time>
      )}
      {' · '}
      {link.revokedAt !== null
        ? t('revokedOn', { day: day(link.revokedAt) })
        : link.state === 'elsewhere'
          ? t('ofAnotherServer')
          : t(link.state === 'expired' ? 'ranOut' : 'worksUntil', { day: day(link.expiresAt) })}
    </>
  );
}
