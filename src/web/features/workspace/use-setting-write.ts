import { useState } from 'react';
import type { getMe } from '#contract/me/me.ts';
import type { OutputOf, SentTo } from '#contract/operation.ts';
import { changeWorkspace } from '#contract/workspace/workspace.ts';
import { rowOfTwoTexts } from '#texts/row-of-two.ts';
import { settingsTexts } from '#texts/settings.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { rowProblemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';

type Workspace = OutputOf<typeof getMe>['workspace'];
export type Change = Omit<SentTo<typeof changeWorkspace>, 'seen'>;

interface SettingWrite {
  workspace: Workspace;
  labels: Readonly<Record<keyof Change, string>>;
  read: (field: keyof Change, value: unknown) => string;
}

/**
 * One setting at a time, with what was seen there: what another admin chose meanwhile is told, and written over only
 * by who knows of it.
 */
export function useSettingWrite({ workspace, labels, read }: SettingWrite) {
  const t = useTexts(settingsTexts);
  const tt = useTexts(rowOfTwoTexts);
  const [last, setLast] = useState<Change>({});
  const write = useWrite(changeWorkspace, {
    said: t('saved'),
    undo: (_, { seen, ...after }) =>
      seen && writingBack(changeWorkspace, { ...seen, seen: after }, { ...after, seen }),
  });
  const { stands, problem } = rowProblemOf(write.error, tt('somebody'), (now) =>
    (Object.keys(now) as (keyof Change)[]).map((field) =>
      tt('nowStands', { field: labels[field], value: read(field, now[field]) }),
    ),
  );
  return {
    save: async (change: Change, seen: Change = seenOf(workspace, change)) => {
      setLast(change);
      return (await write.send({ ...change, seen })) !== undefined;
    },
    /** A setting is back to what it was: what was said of the other value of it holds no more. */
    revert: (field: keyof Change) => {
      if (field in last) write.clear();
    },
    /** What was chosen, over what another admin chose, which is known by now. */
    carryOn: () => void write.send({ ...last, seen: { ...seenOf(workspace, last), ...stands } }),
    isPending: write.isPending,
    problem,
  };
}

const seenOf = (workspace: Workspace, change: Change): Change =>
  Object.fromEntries((Object.keys(change) as (keyof Change)[]).map((field) => [field, workspace[field]]));
