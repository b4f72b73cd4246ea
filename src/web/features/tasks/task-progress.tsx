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
} as const;

const doneAs = {
  refold: 'refold',
  'hand-over': 'other',
  'hand-back': 'other',
  'find-same-people': 'people',
  'find-same-companies': 'companies',
} as const;

const kindsOf = {
  deals: ['refold', 'hand-over', 'hand-back'],
  duplicates: ['find-same-people', 'find-same-companies'],
} as const satisfies Record<string, readonly Task['kind'][]>;

/** How far long work on deals, or on people, has come, while there is any; what is done is said in passing. */
export function TaskProgress({ on = 'deals' }: { on?: keyof typeof kindsOf }) {
  const t = useTexts(membersTexts);
  const queries = useQueryClient();
  const { data } = useQuery({
    ...reading(listTasks, {}),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 700 : false),
  });
  const seen = useRef(new Set<string>());
  const tasks = useMemo(() => {
    const kinds: readonly string[] = kindsOf[on];
    return data?.items.filter(({ kind }) => kinds.includes(kind)) ?? [];
  }, [data, on]);
  useEffect(() => {
    for (const task of tasks) {
      if (isUnderWay(task)) seen.current.add(task.taskId);
      else if (seen.current.delete(task.taskId)) {
        say(t('taskDone', { kind: doneAs[task.kind] }));
        void queries.invalidateQueries();
      }
    }
  }, [tasks, queries, t]);
  const underWay = tasks.filter(isUnderWay);
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
