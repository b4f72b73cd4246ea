import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
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
} as const;

/** How far work on many deals has come, while there is any; what is done is said in passing. */
export function TaskProgress() {
  const t = useTexts(membersTexts);
  const queries = useQueryClient();
  const { data } = useQuery({
    ...reading(listTasks, {}),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 700 : false),
  });
  const seen = useRef(new Set<string>());
  useEffect(() => {
    for (const task of data?.items ?? []) {
      if (isUnderWay(task)) seen.current.add(task.taskId);
      else if (seen.current.delete(task.taskId)) {
        say(t('taskDone', { kind: task.kind === 'refold' ? 'refold' : 'other' }));
        void queries.invalidateQueries();
      }
    }
  }, [data, queries, t]);
  const underWay = data?.items.filter(isUnderWay) ?? [];
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
