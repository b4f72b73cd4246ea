import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { playbookTexts } from '#texts/playbook.ts';
import { classes } from '../../ui/classes.ts';
import { CloseIcon } from '../../ui/icons.tsx';
import { Picture } from '../../ui/picture.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useRoom } from '../../ui/use-room.ts';
import type { Kind } from './editing.ts';
import { box, layOut, type PlacedNeed, pathOf } from './map-layout.ts';

interface MapGraphProps {
  label: string;
  kinds: readonly Kind[];
  selected: string | null;
  onSelect: (key: string) => void;
  /** The commitments at which something is to be mended. */
  faulty?: ReadonlySet<string>;
  /** Lets needs be drawn from one to the next, and taken off; only to look at without. */
  onNeed?: (key: string, need: string, isNeeded: boolean) => void;
}

interface Drawing {
  readonly from: string;
  readonly x: number;
  readonly y: number;
  readonly over: string | null;
}

/** What is left for a word in a box, and how wide a letter is of what it is written in. */
const wordRoom = 84;
const letterWidth = 0.62;
const sizes = { least: 9.5, most: 13 };

/** A word that would break within, as long German ones do, is written as much smaller as it takes. */
function sizeOf(label = ''): number {
  const longest = Math.max(1, ...label.split(/[\s-]/).map((word) => word.length));
  return Math.max(sizes.least, Math.min(sizes.most, wordRoom / (longest * letterWidth)));
}

/** The map as a graph from left to right. A press chooses a commitment; a line drawn from one to another is a need. */
export function MapGraph({ label, kinds, selected, onSelect, faulty, onNeed }: MapGraphProps) {
  const t = useTexts(playbookTexts);
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const layout = useMemo(() => layOut(kinds, room), [kinds, room]);
  const picture = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [aimed, setAimed] = useState<string | null>(null);
  const byKey = new Map(kinds.map((kind) => [kind.key, kind]));
  const nameOf = (key: string) => byKey.get(key)?.label || key;
  const chosen = byKey.get(selected ?? '');

  const draw = (event: PointerEvent, from: string) => {
    const place = picture.current?.getBoundingClientRect();
    if (!place) return;
    const x = event.clientX - place.left;
    const y = event.clientY - place.top;
    const over = layout.kinds.find(
      (kind) => Math.abs(kind.x - x) <= box.width / 2 && Math.abs(kind.y - y) <= box.height / 2,
    );
    setDrawing({ from, x, y, over: over && over.key !== from ? over.key : null });
  };
  const drop = () => {
    if (drawing?.over) onNeed?.(drawing.over, drawing.from, true);
    setDrawing(null);
  };
  const start = drawing && layout.kinds.find(({ key }) => key === drawing.from);

  return (
    <div ref={frame} className="-mx-2 overflow-x-auto py-1">
      <Picture
        ref={picture}
        label={label}
        size={layout}
        lines={
          <>
            {layout.needs.map((need) => {
              const name = `${need.from} ${need.to}`;
              const isNear = chosen?.key === need.from || chosen?.key === need.to;
              return (
                <g key={name} onPointerEnter={() => setAimed(name)} className="pointer-events-auto">
                  <path d={pathOf(need)} fill="none" stroke="transparent" strokeWidth="14" />
                  <path
                    d={pathOf(need)}
                    fill="none"
                    strokeWidth={isNear || need.isBack || aimed === name ? 2 : 1.5}
                    {...(need.isBack ? { strokeDasharray: '5 4' } : {})}
                    className={classes(
                      'transition-[stroke] duration-100',
                      need.isBack
                        ? 'stroke-risk'
                        : isNear
                          ? 'stroke-them'
                          : aimed === name && onNeed
                            ? 'stroke-ink'
                            : 'stroke-edge/50',
                    )}
                  />
                </g>
              );
            })}
            {start && drawing && (
              <path
                d={`M${start.x + box.width / 2} ${start.y} L${drawing.x} ${drawing.y}`}
                fill="none"
                strokeWidth="2"
                strokeDasharray="5 4"
                className="stroke-us"
              />
            )}
          </>
        }
      >
        {layout.kinds.map(({ key, x, y }) => (
          <div
            key={key}
            className="group/node absolute"
            style={{ left: x - box.width / 2, top: y - box.height / 2, width: box.width, height: box.height }}
          >
            <button
              type="button"
              aria-pressed={selected === key}
              aria-description={saidOf(byKey.get(key), nameOf, t)}
              onClick={() => onSelect(key)}
              className={classes(
                'flex size-full cursor-pointer items-center justify-center rounded-control border px-[3px] text-center hyphens-auto leading-tight font-[550] transition-colors duration-100',
                drawing?.over === key
                  ? 'border-us bg-us-wash text-us'
                  : selected === key
                    ? 'border-them bg-them text-on-strong'
                    : 'border-them-line bg-card hover:bg-them-wash',
              )}
            >
              <span className="line-clamp-2" style={{ fontSize: sizeOf(byKey.get(key)?.label) }}>
                {byKey.get(key)?.label || t('newKind')}
              </span>
              {faulty?.has(key) && (
                <span className="absolute -top-1 -left-1 size-3 rounded-full border-2 border-card bg-risk" />
              )}
            </button>
            {onNeed && (
              <span
                aria-hidden="true"
                title={t('drawNeed', { kind: nameOf(key) })}
                onPointerDown={(event) => {
                  event.preventDefault();
                  event.currentTarget.setPointerCapture(event.pointerId);
                  draw(event, key);
                }}
                onPointerMove={(event) => drawing?.from === key && draw(event, key)}
                onPointerUp={drop}
                onPointerCancel={() => setDrawing(null)}
                className="absolute top-1/2 -right-2.5 flex size-5 -translate-y-1/2 cursor-crosshair touch-none items-center justify-center"
              >
                <span className="size-2.5 rounded-full border-2 border-them bg-card transition-transform group-hover/node:scale-125 group-hover/node:bg-them" />
              </span>
            )}
          </div>
        ))}
        {onNeed &&
          layout.needs
            .filter(({ from, to }) => aimed === `${from} ${to}` && !drawing)
            .map((need) => (
              <button
                key={`${need.from} ${need.to}`}
                type="button"
                tabIndex={-1}
                aria-label={t('dropNeed', { kind: nameOf(need.to), need: nameOf(need.from) })}
                title={t('dropNeed', { kind: nameOf(need.to), need: nameOf(need.from) })}
                onClick={() => {
                  setAimed(null);
                  onNeed(need.to, need.from, false);
                }}
                onPointerLeave={() => setAimed(null)}
                className="absolute flex size-5 -translate-x-1/2 -translate-y-1/2 cursor-pointer items-center justify-center rounded-full border border-edge bg-card text-soft hover:border-risk hover:text-risk"
                style={middleOf(need)}
              >
                <CloseIcon />
              </button>
            ))}
      </Picture>
    </div>
  );
}

/** Where a need can be taken off: at its middle, or at the bend nearest to it. */
function middleOf({ points }: PlacedNeed): { left: number; top: number } {
  const first = points[Math.floor((points.length - 1) / 2)];
  const second = points[Math.ceil((points.length - 1) / 2)];
  if (!first || !second) return { left: 0, top: 0 };
  return { left: (first.x + second.x) / 2, top: (first.y + second.y) / 2 };
}

/** What the lines say, for those who hear the page. */
function saidOf(
  kind: Kind | undefined,
  nameOf: (key: string) => string,
  t: ReturnType<typeof useTexts<(typeof playbookTexts)['en']>>,
): string {
  if (!kind) return '';
  if (kind.needs.length === 0) return t('mapSaidFirst', { kind: kind.label });
  const needs = new Intl.ListFormat(t.locale).format(kind.needs.map(nameOf));
  return t('mapSaid', { kind: kind.label, needs });
}
