import { useState } from 'react';
import type { SentTo } from '#contract/operation.ts';
import { changeRoadmapLook, getRoadmapLook, type RoadmapLook } from '#contract/workspace/roadmap-look.ts';
import { roadmapLookTexts } from '#texts/roadmap-look.ts';
import { rowOfTwoTexts } from '#texts/row-of-two.ts';
import { useRead } from '../../api/queries.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Problem } from '../../api/write-form.tsx';
import { rowProblemOf } from '../../api/write-problem.ts';
import { Card } from '../../ui/card.tsx';
import { LineOnce } from '../../ui/line-once.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Setting, Settings } from '../../ui/setting.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ColorSetting } from './color-setting.tsx';
import { LogoSetting } from './logo-setting.tsx';

type Change = Omit<SentTo<typeof changeRoadmapLook>, 'seen'>;

/** How what is shared with clients looks. Each part is saved as it is chosen, and can be undone. */
export function RoadmapLookSettings({ workspaceName }: { workspaceName: string }) {
  const t = useTexts(roadmapLookTexts);
  const look = useRead(getRoadmapLook, {});
  return (
    <Card title={t('title')}>
      <p className="mb-2 text-soft">{t('text')}</p>
      {look.data ? <Parts look={look.data} workspaceName={workspaceName} /> : <Skeleton />}
    </Card>
  );
}

function Parts({ look, workspaceName }: { look: RoadmapLook; workspaceName: string }) {
  const t = useTexts(roadmapLookTexts);
  const tt = useTexts(rowOfTwoTexts);
  const [last, setLast] = useState<Change>({});
  const write = useWrite(changeRoadmapLook, {
    said: t('saved'),
    undo: (_, { seen, ...after }) =>
      seen && writingBack(changeRoadmapLook, { ...seen, seen: after }, { ...after, seen }),
  });
  const labels = { company: t('company'), color: t('color'), logo: t('logo') };
  const read = (field: keyof Change, value: unknown) => {
    if (field === 'logo') return value === null ? t('none') : t('aPicture');
    return value === null ? (field === 'company' ? workspaceName : t('usualColor')) : String(value);
  };
  const { stands, problem } = rowProblemOf(write.error, tt('somebody'), (now) =>
    (Object.keys(now) as (keyof Change)[]).map((field) =>
      tt('nowStands', { field: labels[field], value: read(field, now[field]) }),
    ),
  );
  const save = async (change: Change, seen: Change) => {
    setLast(change);
    return (await write.send({ ...change, seen })) !== undefined;
  };
  const carryOn = () => {
    const seen = Object.fromEntries(
      (Object.keys(last) as (keyof Change)[]).map((field) => [field, look[field]]),
    );
    void write.send({ ...last, seen: { ...seen, ...stands } });
  };
  // Only what was said of this one: another may have been refused since.
  const revert = (field: keyof Change) => {
    if (field in last) write.clear();
  };
  const company = look.company ?? workspaceName;
  const companyOf = (name: string) => (name === workspaceName ? null : name);
  return (
    <>
      <Settings>
        <Setting title={t('company')} hint={t('companyHint')}>
          <LineOnce
            label={t('company')}
            value={company}
            needed={t('companyMissing')}
            onSave={(next, seen) => save({ company: companyOf(next) }, { company: companyOf(seen) })}
            onRevert={() => revert('company')}
          />
        </Setting>
        <LogoSetting
          logo={look.logo}
          company={company}
          isPending={write.isPending}
          onSave={(logo) => save({ logo }, { logo: look.logo })}
        />
        <ColorSetting
          color={look.color}
          onSave={(color, seen) => save({ color }, { color: seen })}
          onRevert={() => revert('color')}
        />
      </Settings>
      {problem && (
        <div className="mt-3">
          <Problem problem={problem} onCarryOn={carryOn} isPending={write.isPending} />
        </div>
      )}
    </>
  );
}
