import { GroupHeadWords } from './group-head-words.tsx';
import type { Section } from './sections.ts';
import { timelineRowHeight } from './timeline-row.tsx';

interface TimelineGroupHeadProps {
  section: Section;
  row: number;
  isFolded: boolean;
  isActive: boolean;
  isNarrow: boolean;
  onFold: (group: string) => void;
}

/** The head of a group on the timeline: pressed, it folds its deals away, or has them back. */
export function TimelineGroupHead(props: TimelineGroupHeadProps) {
  const { section, row, isFolded, isActive, isNarrow, onFold } = props;
  const { group, groupBy } = section;
  if (!group || !groupBy) return null;
  const height = timelineRowHeight(isNarrow);
  return (
    <h2 className="absolute inset-x-0" style={{ height, top: row * height, contain: 'layout style' }}>
      <button
        type="button"
        aria-expanded={!isFolded}
        data-row={row}
        tabIndex={isActive ? 0 : -1}
        onClick={() => onFold(section.key)}
        className="flex size-full flex-wrap content-end items-center gap-x-2 max-md:content-center border-b border-line bg-[color-mix(in_srgb,var(--paper)_70%,var(--card))] px-4 pb-3 text-left -outline-offset-2"
      >
        <GroupHeadWords group={group} groupBy={groupBy} isFolded={isFolded} />
      </button>
    </h2>
  );
}
