import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { boardsTexts } from '#texts/boards.ts';
import { Grip, useCarried } from '../carry.tsx';
import { classes } from '../classes.ts';
import { SelectMark } from '../grid/select-mark.tsx';
import { MoreIcon } from '../icons.tsx';
import { useTexts } from '../reader.tsx';

interface CardProps {
  id: string;
  name: string;
  href: string;
  /** What it is carried as. */
  type: string;
  /** Where it stands in its column, and how much room it has. */
  top: number;
  height: number;
  /** Beside the name. */
  lead?: ReactNode;
  /** Below the name. */
  below: ReactNode;
  menuLabel: string;
  /** Whether it can be carried to another column. */
  isFixed?: boolean;
  /** Whether it is selected; left out while nobody selects. A press then takes it in or out, and does nothing else. */
  isSelected?: boolean | undefined;
  onSelect?: () => void;
  /** Told of its name once it stands here. */
  onShown?: (name: HTMLElement) => void;
  onOpen: () => void;
  onMenu: (at: { x: number; y: number }) => void;
  children?: ReactNode;
}

/** Between two cards, in pixels. */
const gap = 8;

/** A card of a board. It is taken by the mouse, a long touch, or by Enter on its grip and Tab from column to column. */
export function BoardCard(props: CardProps) {
  const { id, name, type, top, height, isSelected, onOpen, onMenu } = props;
  const isSelecting = isSelected !== undefined;
  const isFixed = isSelecting || props.isFixed === true;
  const t = useTexts(boardsTexts);
  const { carriedProps, gripProps, isCarried } = useCarried({ type, id, name, isFixed });
  const link = useRef<HTMLAnchorElement>(null);
  const shown = useRef(props.onShown);
  useEffect(() => {
    if (link.current) shown.current?.(link.current);
  }, []);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  const showMenu = (event: MouseEvent) => {
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    const byPointer = event.type === 'contextmenu' && event.clientX > 0;
    onMenu({ x: byPointer ? event.clientX : box.left, y: byPointer ? event.clientY : box.bottom });
  };
  return (
    <li className="absolute inset-x-0" style={{ top, height, contain: 'layout style' }}>
      <article
        {...carriedProps}
        data-card={id}
        onContextMenu={isSelecting ? undefined : showMenu}
        style={{ height: height - gap }}
        className={classes(
          'group/card flex flex-col rounded-control border border-line bg-card px-3 py-2.5 hover:border-edge/60',
          isFixed ? 'cursor-default' : 'cursor-grab',
          isSelecting && 'relative',
          isSelected && 'border-ink! bg-well',
          isCarried && 'opacity-40',
        )}
      >
        <div className="flex items-start gap-1">
          {isSelecting && (
            <span className="mt-0.5 mr-1.5">
              <SelectMark isSelected={isSelected} />
            </span>
          )}
          {props.lead && <span className="mr-1.5 flex">{props.lead}</span>}
          <div className="min-w-0 flex-1">
            {isSelecting ? (
              <button
                type="button"
                aria-pressed={isSelected}
                onClick={props.onSelect}
                className="block w-full cursor-pointer truncate rounded-[3px] text-left font-semibold after:absolute after:inset-0"
              >
                {name}
              </button>
            ) : (
              <a
                ref={link}
                href={props.href}
                draggable={false}
                onClick={open}
                className="block truncate rounded-[3px] font-semibold underline-offset-2 hover:underline"
              >
                {name}
              </a>
            )}
            {props.below}
          </div>
          {!isFixed && <Grip {...gripProps} label={t('moveCard', { name })} />}
          {!isSelecting && (
            <button
              type="button"
              aria-label={props.menuLabel}
              onClick={showMenu}
              className="-mr-1.5 flex size-7 flex-none max-sm:size-9 thumb cursor-pointer items-center justify-center rounded-control text-faint hover:bg-well hover:text-ink"
            >
              <MoreIcon />
            </button>
          )}
        </div>
        {props.children}
      </article>
    </li>
  );
}
