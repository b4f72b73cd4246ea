import type { DealSection } from './deal-section.ts';
import { GroupHeadWords } from './group-head-words.tsx';

interface TimelineGroupHeadProps {
  section: DealSection;
  row: number;
  /** Where it stands, and how tall it is. */
  top: number;
  height: number;
  isFolded: boolean;
  isActive: boolean;
  onFold: (group: string) => void;
}

/** The head of a group on the timeline: pressed, it folds its deals away, or has them back. */
export function TimelineGroupHead(props: TimelineGroupHeadProps) {
  const { section, row, top, height, isFolded, isActive, onFold } = props;
  const { group, groupBy } = section;
  if (!group || !groupBy) return null;
  return (
    <h2 className="absolute inset-x-0" style={{ height, top, contain: 'layout style' }}>
      <button
        type="button"
        aria-expanded={!isFolded}
        data-row={row}
        tabIndex={isActive ? 0 : -1}
        onClick={() => onFold(section.key)}
        className="flex size-full flex-wrap content-center items-center gap-x-2 border-b border-line bg-[color-mix(in_srgb,var(--paper)_70%,var(--card))] px-4 text-left -outline-offset-2"
      >
        <GroupHeadWords group={group} groupBy={groupBy} isFolded={isFolded} />
      </button>
    </h2>
  );
}
