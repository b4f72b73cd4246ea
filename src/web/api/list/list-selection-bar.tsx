import { type ReactNode, useRef } from 'react';
import { listsTexts } from '#texts/lists.ts';
import { Button } from '../../ui/button.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { mostSelected } from './use-row-selection.ts';

interface SelectionBarProps {
  /** What the bar is for, and what is said of those that are selected, of the most there can be. */
  words: { bar: string; selected: string; selectedMost: string };
  /** How many are selected, of how many the list has. */
  size: number;
  count: number;
  onAll: () => void;
  onNone: () => void;
  onEnd: () => void;
  /** What can be done with all of them. */
  children: ReactNode;
}

/** How many are selected, and what can be done with all of them. */
export function ListSelectionBar(props: SelectionBarProps) {
  const { words, size, count, onAll, onNone, onEnd, children } = props;
  const t = useTexts(listsTexts);
  const tools = useRef<HTMLDivElement>(null);
  useKey({
    ...{ key: 'b', label: t('toTools'), group: 'list', when: size > 0 },
    act: () => tools.current?.querySelector('button')?.focus(),
  });
  return (
    <section
      aria-label={words.bar}
      className="mb-3 flex flex-wrap items-center gap-2 rounded-card border border-edge bg-card px-4 py-2 max-md:sticky max-md:top-2 max-md:z-20"
    >
      <p role="status" className="mr-auto font-semibold">
        {size === mostSelected && count > size ? words.selectedMost : words.selected}
      </p>
      {size < Math.min(count, mostSelected) && (
        <Button size="small" onPress={onAll}>
          {t('selectAll')}
        </Button>
      )}
      {size > 0 && (
        <Button size="small" onPress={onNone}>
          {t('selectNone')}
        </Button>
      )}
      <div ref={tools} className="contents">
        {children}
      </div>
      <Button size="small" look="quiet" onPress={onEnd}>
        {t('selectEnd')}
      </Button>
    </section>
  );
}
