import { listImports } from '#contract/imports/imports.ts';
import type { OutputOf } from '#contract/operation.ts';
import { useList } from '../../api/queries.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';

type Shown = OutputOf<typeof listImports>['items'][number];

const states: Record<Shown['state'], { label: string; tone: Tone }> = {
  previewed: { label: 'read, not run', tone: 'plain' },
  running: { label: 'running', tone: 'us' },
  done: { label: 'done', tone: 'them' },
  failed: { label: 'failed', tone: 'risk' },
  stopped: { label: 'stopped', tone: 'warn' },
};

export function ImportList() {
  const dates = useDates();
  const imports = useList<Shown>(listImports, { limit: 20 });
  if (imports.items.length === 0) return null;
  return (
    <Card title="Imports before">
      <Rows>
        {imports.items.map((one) => (
          <Row
            key={one.importId}
            aside={
              <Tag tone={states[one.state].tone}>
                {one.dryRun ? `tried, ${states[one.state].label}` : states[one.state].label}
              </Tag>
            }
          >
            <Link look="name" href={`/import/${one.importId}`}>
              {dates.moment(one.createdAt)}
            </Link>
            <p className="text-fine text-soft">
              {one.source} · {one.by.name}
              {one.errors > 0 && ` · ${one.errors.toLocaleString()} rows not usable`}
            </p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
