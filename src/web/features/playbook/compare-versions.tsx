import { comparePlaybooks } from '#contract/playbook/playbook.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { useReadWhen } from '../../api/queries.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { ListedPlaybook } from './playbook-library.tsx';
import { VersionChanges } from './version-changes.tsx';

/** Which two are compared; where none is said, the two newest. `draft` is what is being changed now. */
export interface Compared {
  before: string | undefined;
  after: string | undefined;
}

interface CompareVersionsProps {
  playbook: ListedPlaybook;
  compared: Compared;
  onCompare: (compared: Compared) => void;
}

const draftId = 'draft';

/** Any two versions of a playbook side by side, be they years apart, and the draft as well. */
export function CompareVersions({ playbook, compared, onCompare }: CompareVersionsProps) {
  const t = useTexts(playbookTexts);
  const { key, versions, draft } = playbook;
  const published = versions.map(({ version }) => ({
    id: String(version),
    label: t('version', { version }),
  }));
  const afters = draft ? [{ id: draftId, label: t('draft') }, ...published] : published;
  const after = afters.find(({ id }) => id === compared.after) ?? afters[0];
  const others = published.filter(({ id }) => id !== after?.id);
  const before = others.find(({ id }) => id === compared.before) ?? earlierThan(others, after?.id);
  const changes = useReadWhen(before !== undefined && after !== undefined, comparePlaybooks, {
    key,
    before: Number(before?.id ?? 1),
    ...(after === undefined || after.id === draftId ? {} : { after: Number(after.id) }),
  });
  if (!before || !after) return null;
  const choose = (next: Partial<Compared>) => onCompare({ before: before.id, after: after.id, ...next });
  return (
    <Card title={t('compare')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t('compareBefore')}
          items={others}
          value={before.id}
          onChange={(id) => choose({ before: id })}
        />
        <Select
          label={t('compareAfter')}
          items={afters}
          value={after.id}
          // Who chooses the one that stands on the other side turns the two round.
          onChange={(id) =>
            choose(id === before.id ? { before: turned(after.id), after: id } : { after: id })
          }
        />
      </div>
      <div className="mt-3" aria-live="polite" aria-busy={changes.isFetching}>
        {changes.data ? (
          <VersionChanges changes={changes.data.changes} nothing={t('nothingChanged')} />
        ) : (
          <Skeleton lines={3} />
        )}
      </div>
    </Card>
  );
}

/** The draft has no place on the side of what was. */
function turned(id: string): string | undefined {
  return id === draftId ? undefined : id;
}

/** The newest of those that came before it; of the first one, the next. */
function earlierThan(others: readonly { id: string; label: string }[], id: string | undefined) {
  return others.find((one) => id === draftId || Number(one.id) < Number(id)) ?? others[0];
}
