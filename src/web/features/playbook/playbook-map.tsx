import type { OutputOf } from '#contract/operation.ts';
import type { getPlaybook } from '#contract/playbook/playbook.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Tag } from '../../ui/tag.tsx';

type Playbook = OutputOf<typeof getPlaybook>;
type Kind = Playbook['kinds'][number];

const column = 118;
const row = 58;

/** The map as a graph: each kind stands one step after the last that it needs. */
export function PlaybookMap({ playbook }: { playbook: Playbook }) {
  const places = placesOf(playbook.kinds);
  const columns = Math.max(...[...places.values()].map((place) => place.column)) + 1;
  const rows = Math.max(...[...places.values()].map((place) => place.row)) + 1;
  const center = (key: string) => {
    const place = places.get(key) ?? { column: 0, row: 0 };
    return { x: place.column * column + column / 2, y: place.row * row + row * 0.7 };
  };
  return (
    <Card title="What needs what">
      <div className="overflow-x-auto">
        <svg
          viewBox={`0 0 ${columns * column} ${(rows + 0.4) * row}`}
          role="img"
          aria-label={playbook.kinds
            .map((kind) => `${kind.label} needs ${kind.needs.join(' and ') || 'nothing'}`)
            .join('. ')}
          style={{ minWidth: columns * 84, maxWidth: columns * column }}
          className="w-full"
        >
          {playbook.kinds.flatMap((kind) =>
            kind.needs.map((need) => {
              const from = center(need);
              const to = center(kind.key);
              const bend = (from.x + to.x) / 2;
              // A need further back on the same line goes over what lies between.
              const over = from.y === to.y && to.x - from.x > column ? row * 0.8 : 0;
              return (
                <path
                  key={`${need} ${kind.key}`}
                  d={`M${from.x} ${from.y} C${bend} ${from.y - over} ${bend} ${to.y - over} ${to.x} ${to.y}`}
                  className="fill-none stroke-edge/60"
                  strokeWidth="1.5"
                />
              );
            }),
          )}
          {playbook.kinds.map((kind) => {
            const { x, y } = center(kind.key);
            return (
              <g key={kind.key}>
                <circle cx={x} cy={y} r="8" className="fill-them" />
                <text x={x} y={y + 22} textAnchor="middle" className="fill-ink text-[12px] font-[550]">
                  {kind.shortLabel}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <p className="mt-2 text-fine text-soft">
        Nothing is forbidden out of order: nine can be gained in one meeting, and anybody may go back. The map
        only says what counts as running ahead.
      </p>
    </Card>
  );
}

/** Each kind of the map, with what belongs to it. */
export function PlaybookKinds({ playbook }: { playbook: Playbook }) {
  const label = (key: string) => playbook.kinds.find((kind) => kind.key === key)?.label ?? key;
  return (
    <ol className="flex flex-col gap-4">
      {playbook.kinds.map((kind, place) => (
        <li key={kind.key}>
          <Card
            title={
              <span className="text-base text-ink">
                {place + 1}. {kind.label}
              </span>
            }
            aside={
              <span className="flex flex-wrap gap-1">
                {kind.from === 'each' ? (
                  <Tag>each of them</Tag>
                ) : (
                  kind.from.map((role) => <Tag key={role}>{role}</Tag>)
                )}
              </span>
            }
          >
            <p>The client will {kind.clientCommitsTo}.</p>
            {kind.needs.length > 0 && (
              <p className="text-soft">
                Normally after {kind.needs.map((need) => label(need).toLowerCase()).join(', ')}.
              </p>
            )}
            <p className="mt-2 text-lead font-semibold tracking-[-0.01em]">“{kind.wording}”</p>
            <div className="mt-2 grid gap-x-5 gap-y-2 sm:grid-cols-2">
              <Aside title="What they gain">{kind.clientGains}</Aside>
              <Aside title="The usual backup">{capital(kind.backup)}</Aside>
            </div>
            <div className="mt-2">
              <Fold title="Questions, concerns and “not yet”">
                <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
                  <Aside title="Questions">
                    <ul className="list-disc pl-4">
                      {kind.questions.map((question) => (
                        <li key={question}>{question}</li>
                      ))}
                    </ul>
                  </Aside>
                  <Aside title="Usual concerns">
                    <ul className="list-disc pl-4">
                      {kind.usualConcerns.map((one) => (
                        <li key={one.concern}>
                          {one.concern} <span className="text-faint">{one.reply}</span>
                        </li>
                      ))}
                    </ul>
                  </Aside>
                  <Aside title="When they ask too early">“{kind.notYet}”</Aside>
                  <Aside title="As the client would say it">{kind.clientWording}</Aside>
                </div>
              </Fold>
            </div>
          </Card>
        </li>
      ))}
    </ol>
  );
}

function Aside({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <b className="text-fine font-semibold">{title}</b>
      <div className="text-fine text-soft">{children}</div>
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function placesOf(kinds: readonly Kind[]): Map<string, { column: number; row: number }> {
  const columns = new Map<string, number>();
  for (const kind of kinds) {
    columns.set(kind.key, Math.max(-1, ...kind.needs.map((need) => columns.get(need) ?? 0)) + 1);
  }
  const taken = new Map<number, number>();
  return new Map(
    kinds.map((kind) => {
      const at = columns.get(kind.key) ?? 0;
      const line = taken.get(at) ?? 0;
      taken.set(at, line + 1);
      return [kind.key, { column: at, row: line }];
    }),
  );
}
