import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { ShownRelation } from '#contract/relations/relations.ts';
import type { RelationKind } from '#domain/address-book/relation.ts';
import { relationKeys, relationsTexts } from '#texts/relations.ts';
import { photoAddress } from '../../api/photo-address.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { classes } from '../../ui/classes.ts';
import { Picture } from '../../ui/picture.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useRoom } from '../../ui/use-room.ts';
import { layOutPeople, pathOf } from './map-of-people.ts';
import { nextPerson } from './next-person.ts';
import type { PersonAround } from './people-around.ts';
import { PersonStanding } from './person-standing.tsx';
import { box } from './place-trees.ts';
import { useRelationSentence } from './relation-sentence.ts';

interface PeopleGraphProps {
  people: readonly PersonAround[];
  relations: readonly ShownRelation[];
  kinds: ReadonlyMap<string, string>;
  onOpen: (contactId: string) => void;
}

const lines: Readonly<Record<RelationKind, { look: string; dashes?: string; hasTip: boolean }>> = {
  'reports to': { look: 'stroke-edge', hasTip: false },
  'introduced by': { look: 'stroke-us', dashes: '7 4', hasTip: true },
  influences: { look: 'stroke-warn', dashes: '1.5 4', hasTip: true },
};

/** The map: one stop for Tab, arrows go from person to person, Enter opens one. */
export function PeopleGraph({ people, relations, kinds, onOpen }: PeopleGraphProps) {
  const t = useTexts(relationsTexts);
  const sentence = useRelationSentence();
  const picture = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const layout = useMemo(
    () =>
      layOutPeople(
        people.map(({ id }) => id),
        relations,
        room,
      ),
    [people, relations, room],
  );
  const [reached, setReached] = useState<string | null>(null);
  const stop = people.some(({ id }) => id === reached) ? reached : (people[0]?.id ?? null);
  const byId = new Map(people.map((person) => [person.id, person]));

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (stop === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (key !== 'ArrowUp' && key !== 'ArrowDown' && key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    event.preventDefault();
    const next = nextPerson(layout.people, stop, key);
    if (next === null) return;
    setReached(next);
    picture.current?.querySelector<HTMLElement>(`[data-person="${next}"]`)?.focus();
  };
  return (
    <div ref={frame} className="-mx-2 overflow-x-auto py-1 print:overflow-visible print:[zoom:0.75]">
      <Picture
        ref={picture}
        label={t('mapLabel')}
        size={layout}
        onKeyDown={onKeyDown}
        lines={
          <>
            <Tips />
            {layout.lines.map((line) => {
              const { kind, relationId, from, to } = line.relation;
              const { look, dashes, hasTip } = lines[kind];
              const isNear = reached === from.id || reached === to.id;
              return (
                <path
                  key={relationId}
                  d={pathOf(line)}
                  fill="none"
                  strokeWidth={isNear ? 2.4 : 1.6}
                  strokeLinecap="round"
                  {...(dashes ? { strokeDasharray: dashes } : {})}
                  {...(hasTip ? { markerEnd: `url(#tip-${relationKeys[kind]})` } : {})}
                  className={look}
                />
              );
            })}
          </>
        }
      >
        {layout.people.map(({ id, x, y }) => {
          const person = byId.get(id);
          return (
            person && (
              <button
                key={id}
                type="button"
                data-person={id}
                tabIndex={id === stop ? 0 : -1}
                aria-description={relations
                  .filter(({ from, to }) => from.id === id || to.id === id)
                  .map(sentence)
                  .join(' ')}
                onFocus={() => setReached(id)}
                onBlur={() => setReached(null)}
                onClick={() => onOpen(id)}
                className={classes(
                  'absolute flex cursor-pointer flex-col justify-center gap-[5px] rounded-control border bg-card px-2.5 py-1.5 text-left transition-colors duration-100 hover:bg-well',
                  person.part ? 'border-edge' : 'border-dashed border-edge',
                )}
                style={{
                  ...{ left: x - box.width / 2, top: y - box.height / 2 },
                  ...{ width: box.width, height: box.height },
                }}
              >
                <span className="flex min-w-0 items-center gap-2">
                  <Avatar name={person.name} photo={photoAddress(person.photoId)} size="small" />
                  <span className="min-w-0 leading-tight">
                    <b className="block truncate text-[13px] font-semibold">{person.name}</b>
                    {person.title && (
                      <span className="block truncate text-[11.5px] text-soft">{person.title}</span>
                    )}
                  </span>
                </span>
                {person.part ? (
                  <PersonStanding part={person.part} kinds={kinds} />
                ) : (
                  <span className="text-[11.5px] leading-none text-soft">{t('notInDeal')}</span>
                )}
              </button>
            )
          );
        })}
      </Picture>
      {layout.width > room && room > 0 && (
        <p className="sticky left-0 mx-2 mt-1 text-fine text-soft print:hidden">{t('goesOn')}</p>
      )}
      <Legend kinds={new Set(relations.map(({ kind }) => kind))} />
    </div>
  );
}

/** Where a line ends that goes one way. */
function Tips() {
  return (
    <defs>
      {(['introduced by', 'influences'] as const).map((kind) => (
        <marker
          key={kind}
          id={`tip-${relationKeys[kind]}`}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="5"
          markerHeight="5"
          orient="auto"
        >
          <path
            d="M1 1 7 4 1 7"
            fill="none"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
            className={lines[kind].look}
          />
        </marker>
      ))}
    </defs>
  );
}

function Legend({ kinds }: { kinds: ReadonlySet<RelationKind> }) {
  const t = useTexts(relationsTexts);
  if (kinds.size === 0) return null;
  return (
    <ul aria-label={t('legend')} className="sticky left-0 mx-2 mt-2 flex flex-wrap gap-x-4 gap-y-1">
      {(['reports to', 'introduced by', 'influences'] as const)
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind} className="flex items-center gap-1.5 text-fine text-soft">
            <svg aria-hidden="true" width="30" height="8" viewBox="0 0 30 8">
              <path
                d="M1 4H28"
                fill="none"
                strokeWidth="1.6"
                strokeLinecap="round"
                {...(lines[kind].dashes ? { strokeDasharray: lines[kind].dashes } : {})}
                {...(lines[kind].hasTip ? { markerEnd: `url(#tip-${relationKeys[kind]})` } : {})}
                className={lines[kind].look}
              />
            </svg>
            {t(`line_${relationKeys[kind]}`)}
          </li>
        ))}
    </ul>
  );
}
