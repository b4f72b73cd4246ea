import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import { listTasks } from '#contract/tasks/tasks.ts';
import { membersTexts } from '#texts/members.ts';
import { reading } from '../../api/queries.ts';
import { Card } from '../../ui/card.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { say } from '../../ui/toast.tsx';

type Task = OutputOf<typeof listTasks>['items'][number];

const labels = {
  refold: 'refolding',
  'hand-over': 'handingOver',
  'hand-back': 'handingBack',
  'find-same-people': 'findingSamePeople',
  'find-same-companies': 'findingSameCompanies',
  'erase-person': 'erasingPerson',
  'undo-import': 'undoingImport',
} as const;

const kindsOf = {
  deals: ['refold', 'hand-over', 'hand-back'],
  duplicates: ['find-same-people', 'find-same-companies'],
  people: ['erase-person'],
} as const satisfies Record<string, readonly Task['kind'][]>;

/** How far long work on deals, or on people, has come, while there is any; what is done is said in passing. */
export function TaskProgress({ on = 'deals' }: { on?: keyof typeof kindsOf }) {
  const t = useTexts(membersTexts);
  const queries = useQueryClient();
  const { data } = useQuery({
    ...reading(listTasks, {}),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 700 : false),
  });
  // What was done before one came is no news; what is done between two looks is.
  const done = useRef<Set<string> | null>(null);
  const tasks = useMemo(() => {
    const kinds: readonly string[] = kindsOf[on];
    return data?.items.filter(({ kind }) => kinds.includes(kind));
  }, [data, on]);
  useEffect(() => {
    const finished = tasks?.filter((task) => !isUnderWay(task));
    if (!finished) return;
    const before = done.current ?? new Set(finished.map(({ taskId }) => taskId));
    done.current = before;
    for (const task of finished.filter(({ taskId }) => !before.has(taskId))) {
      before.add(task.taskId);
      // Who looks for duplicates sees what was found.
      if (on === 'deals') say(t('taskDone', { kind: task.kind === 'refold' ? 'refold' : 'other' }));
      if (on === 'people') say(t('personErased'));
      void queries.invalidateQueries();
    }
  }, [tasks, queries, t, on]);
  const underWay = tasks?.filter(isUnderWay) ?? [];
  if (underWay.length === 0) return null;
  return (
    <Card>
      <div className="flex flex-col gap-3">
        {underWay.map((task) => (
          <Progress
            key={task.taskId}
            label={t(labels[task.kind])}
            value={task.of === 0 ? null : Math.min(1, task.done / task.of)}
            text={t('taskProgress', { done: task.done, of: task.of })}
          />
        ))}
        <p className="text-fine text-soft">{t('taskNote')}</p>
      </div>
    </Card>
  );
}

function isUnderWay(task: Task): boolean {
  return task.finishedAt === null;
}
