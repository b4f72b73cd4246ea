import { listImports } from '#contract/imports/imports.ts';
import type { OutputOf } from '#contract/operation.ts';
import { importTexts } from '#texts/import.ts';
import { useList } from '../../api/use-list.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';

type Shown = OutputOf<typeof listImports>['items'][number];

const tones: Record<Shown['state'], Tone> = {
  previewed: 'plain',
  running: 'us',
  done: 'them',
  failed: 'risk',
  stopped: 'warn',
  paused: 'warn',
  undoing: 'us',
  undone: 'plain',
};

export function ImportList() {
  const t = useTexts(importTexts);
  const dates = useDates();
  const stateOf = (one: Shown) => {
    const state = t('state', { state: one.state });
    return one.dryRun ? t('tried', { state }) : state;
  };
  const nameOf = ({ files: [first, ...others], sourceName }: Shown) =>
    first === undefined ? sourceName : t('ofFiles', { first, more: others.length });
  const from = ({ sourceName, createdAt, by, errors: rows, counts }: Shown) => {
    const sum = (outcome: 'created' | 'updated') =>
      Object.values(counts).reduce((all, one) => all + one[outcome], 0);
    const [made, updated] = [sum('created'), sum('updated')];
    return [
      t('sourceAndWho', { source: sourceName, when: dates.moment(createdAt), who: by.name }),
      ...(made + updated > 0 ? [t('newAndUpdated', { made, updated })] : []),
      ...(rows > 0 ? [t('notUsable', { rows })] : []),
    ].join(' · ');
  };
  const imports = useList<Shown>(listImports, { limit: 20 });
  if (imports.items.length === 0) return null;
  return (
    <Card title={t('before')}>
      <Rows>
        {imports.items.map((one) => (
          <Row key={one.importId} aside={<Tag tone={tones[one.state]}>{stateOf(one)}</Tag>}>
            <Link look="name" href={`/import/${one.importId}`}>
              {nameOf(one)}
            </Link>
            <p className="text-fine text-soft">{from(one)}</p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
