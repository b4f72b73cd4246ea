import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf, SentTo } from '#contract/operation.ts';
import { changeWordsLesson, listWordsLessons } from '#contract/words/lessons.ts';
import { lessonsTexts } from '#texts/lessons.ts';
import { call, explain } from '../../api/client.ts';
import { FurtherButton } from '../../api/further-button.tsx';
import { newId } from '../../api/new-id.ts';
import { keepingWhatWasRead, reading } from '../../api/queries.ts';
import { toAndFro } from '../../api/undo.ts';
import { useList } from '../../api/use-list.ts';
import { useWrite } from '../../api/use-write.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Rows } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EmptyState, ErrorState, Notice } from '../../ui/states.tsx';
import { LessonRow, type ShownLesson } from './lesson-row.tsx';

type Stand = OutputOf<typeof listWordsLessons>['model'];
type Only = NonNullable<SentTo<typeof listWordsLessons>['only']> | 'all';

const rowsAtOnce = 50;
const furtherAtOnce = 200;
const lookAgainMs = 700;

/** What the workspace taught the reading of words: how its model stands, and each lesson, to be taken back. */
export function Lessons() {
  const t = useTexts(lessonsTexts);
  const { whole } = useNumbers();
  const [only, setOnly] = useState<Only>('all');
  const data = useStand();
  const which = { limit: rowsAtOnce, ...(only === 'all' ? {} : { only }) };
  const list = useList<ShownLesson>(listWordsLessons, which, { furtherAtOnce });
  const change = useChange();
  const isEmpty = data?.count === 0;
  return (
    <Card title={t('title')}>
      <p className="mb-3 text-soft">{t('means')}</p>
      {data && <ModelStands model={data.model} />}
      {data && !isEmpty && (
        <Choice<Only>
          label={t('show')}
          labelHidden
          size="small"
          className="mb-3"
          value={only}
          onChange={setOnly}
          items={[
            { id: 'all', label: t('all') },
            { id: 'put right', label: t('putRight') },
            { id: 'held back', label: t('heldBack', numbered(data.model.heldBack)) },
            { id: 'taken back', label: t('takenBack', numbered(data.model.takenBack)) },
          ]}
        />
      )}
      {change.error !== null && <Notice tone="risk">{explain(change.error)}</Notice>}
      {list.isPending && <Skeleton />}
      {list.isError && (
        <ErrorState title={t('notReadable')} onRetry={() => void list.refetch()}>
          {explain(list.error)}
        </ErrorState>
      )}
      {isEmpty && data.model.lessons === 0 && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      {isEmpty && data.model.lessons > 0 && <p className="text-soft">{t('noneSeen')}</p>}
      {!isEmpty && list.isSuccess && list.count === 0 && <p className="text-soft">{t('noneOfThese')}</p>}
      <Rows label={t('title')}>
        {list.items.map((lesson) => (
          <LessonRow
            key={lesson.lessonId}
            lesson={lesson}
            onChange={(takenBack) => void change.send({ lessonId: lesson.lessonId, takenBack })}
          />
        ))}
      </Rows>
      <FurtherButton list={list} className="mt-2">
        {t('loadMore', { left: whole(list.count - list.items.length) })}
      </FurtherButton>
    </Card>
  );

  function numbered(count: number) {
    return { count, number: whole(count) };
  }
}

/** How the model stands is said by whatever is listed, and all of it is known once one lesson is. */
function useStand() {
  const queries = useQueryClient();
  const { data } = keepingWhatWasRead(
    useQuery({
      ...reading(listWordsLessons, { limit: 1 }),
      refetchInterval: ({ state }) => (state.data?.model.isLearning ? lookAgainMs : false),
    }),
  );
  const isLearning = data?.model.isLearning === true;
  const wasLearning = useRef(false);
  useEffect(() => {
    // What is held back shows in its own row.
    if (wasLearning.current && !isLearning)
      void queries.invalidateQueries({ queryKey: [listWordsLessons.name, 'pages'] });
    wasLearning.current = isLearning;
  }, [isLearning, queries]);
  return data;
}

function useChange() {
  const t = useTexts(lessonsTexts);
  const write = (lessonId: string, takenBack: boolean) => () =>
    call(changeWordsLesson, { lessonId, takenBack }, { idempotencyKey: newId() });
  return useWrite(changeWordsLesson, {
    said: ({ takenBack, heldBack, untried }) => {
      if (takenBack) return t('saidTakenBack');
      if (heldBack) return t('saidHeldBack');
      return untried ? t('saidUntried') : t('saidTaught');
    },
    undo: ({ lessonId, takenBack, heldBack }) =>
      heldBack ? undefined : toAndFro(write(lessonId, !takenBack), write(lessonId, takenBack)),
  });
}

/** What reads for the workspace, and what it gained or lost by what was taught. */
function ModelStands({ model }: { model: Stand }) {
  const t = useTexts(lessonsTexts);
  const { whole } = useNumbers();
  const { lessons, most, sentences, product, here, reads, isLearning } = model;
  const tenths = new Intl.NumberFormat(t.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const points = (score: number) => tenths.format(score * 100);
  const count = { count: lessons, lessons: whole(lessons) };
  const stands = () => {
    if (lessons === 0) return !isLearning && <p>{t('standNone')}</p>;
    if (reads === 'taught') return <p>{t('standTaught', count)}</p>;
    return <Notice tone="warn">{t('standHeld', count)}</Notice>;
  };
  return (
    <div className="mb-3 flex flex-col gap-1">
      {stands()}
      {lessons > 0 && product !== null && here !== null && (
        <p className="text-fine text-soft">
          {t('figures', { sentences: whole(sentences), product: points(product), here: points(here) })}{' '}
          {lessons >= most && t('onlyLatest', { most: whole(most) })}
        </p>
      )}
      <div role="status">{isLearning && <p className="text-soft">{t('learning')}</p>}</div>
    </div>
  );
}
