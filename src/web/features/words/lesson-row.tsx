import type { OutputOf } from '#contract/operation.ts';
import type { changeWordsLesson } from '#contract/words/lessons.ts';
import type { SentenceLabel } from '#domain/words/proposal.ts';
import { lessonsTexts } from '#texts/lessons.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';

export type ShownLesson = OutputOf<typeof changeWordsLesson>;

interface LessonRowProps {
  lesson: ShownLesson;
  onChange: (takenBack: boolean) => void;
}

/** A sentence, what it was taken for and what somebody made of it, and the way to take that back. */
export function LessonRow({ lesson, onChange }: LessonRowProps) {
  const t = useTexts(lessonsTexts);
  const dates = useDates();
  const { text, source, side, taughtBy, taughtAt, deal, conversationId, heldBack, takenBack, untried, may } =
    lesson;
  const day = dates.shortDay(dates.dayOf(taughtAt));
  return (
    <Row asideBelow aside={may.change && <Act lesson={lesson} onChange={onChange} />}>
      <p className={classes('wrap-anywhere', takenBack && 'text-soft line-through')}>
        <q>{text}</q>
      </p>
      <p className="text-fine">
        {useDecided(lesson)} {takenBack && <Tag>{t('isTakenBack')}</Tag>}
        {heldBack && !takenBack && <Tag tone="warn">{t('isHeldBack')}</Tag>}
        {untried && <Tag>{t('isUntried')}</Tag>}
      </p>
      {usePutRight(lesson).map((words) => (
        <p key={words} className="text-fine wrap-anywhere">
          {words}
        </p>
      ))}
      <p className="text-fine text-soft">
        {t('byWhom', { name: taughtBy.name, day })} · {t('from', { source, side: side ?? 'unknown' })}
        {deal && (
          <>
            {' · '}
            <Link
              href={
                conversationId ? `/deals/${deal.id}/conversations/${conversationId}` : `/deals/${deal.id}`
              }
            >
              {deal.name}
            </Link>
          </>
        )}
      </p>
    </Row>
  );
}

function Act({ lesson: { text, takenBack, heldBack }, onChange }: LessonRowProps) {
  const t = useTexts(lessonsTexts);
  const words = text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text;
  const press = (takes: boolean) => () => onChange(takes);
  const takeBack = (
    <Button size="small" look="quiet" aria-label={t('takeBackThis', { words })} onPress={press(true)}>
      {t('takeBack')}
    </Button>
  );
  if (takenBack) {
    return (
      <Button size="small" aria-label={t('teachAgainThis', { words })} onPress={press(false)}>
        {t('teachAgain')}
      </Button>
    );
  }
  if (!heldBack) return takeBack;
  return (
    <>
      <Button size="small" aria-label={t('tryAgainThis', { words })} onPress={press(false)}>
        {t('tryAgain')}
      </Button>
      {takeBack}
    </>
  );
}

const longestSaid = 80;

const keyOf = (label: SentenceLabel) => label.replace(/[ -]/g, '_');

function useDecided({ told, is }: ShownLesson): string {
  const t = useTexts(lessonsTexts);
  const [was, made] = [t('label', { label: keyOf(told) }), t('label', { label: keyOf(is) })];
  if (told === is) return told === 'other' ? t('wasNothing') : t('wasRight', { told: was });
  if (is === 'other') return t('wasLeftOut', { told: was });
  return told === 'other' ? t('wasMissed', { is: made }) : t('wasChanged', { told: was, is: made });
}

/** What was put right beside its kind, each in a sentence. */
function usePutRight({ putRight: { who, what, when } }: ShownLesson): string[] {
  const t = useTexts(lessonsTexts);
  const dates = useDates();
  const said = (part: string | null, otherwise: string) => part ?? otherwise;
  const dayOf = (day: string | null) => (day ? dates.day(day) : t('noDay'));
  return [
    ...(who ? [t('whoPutRight', { told: said(who.told, t('nobody')), is: said(who.is, t('nobody')) })] : []),
    ...(what
      ? [t('whatPutRight', { told: said(what.told, t('nothing')), is: said(what.is, t('nothing')) })]
      : []),
    ...(when ? [t('whenPutRight', { told: dayOf(when.told), is: dayOf(when.is) })] : []),
  ];
}
