import type { getMeeting } from '#contract/meeting/meeting.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { MeetingCell } from '#domain/meeting/meeting-cell.ts';
import { loadNames } from '#store/deals/names.ts';
import type { World } from '../world.ts';

type MeetingView = OutputOf<typeof getMeeting>;

/** What changed in a record, with the names of those who typed it. */
export async function shownMeeting(
  { tx, workspace }: World,
  revision: number,
  cells: readonly MeetingCell[],
): Promise<MeetingView> {
  const writers = cells.flatMap(({ memberId, others }) => [
    memberId,
    ...others.map((other) => other.memberId),
  ]);
  const names = await loadNames(tx, workspace.id, [], writers);
  const by = (memberId: string) => ({ id: memberId, name: names.get(memberId)?.name ?? '' });
  return {
    revision,
    cells: cells.map(({ key, value, typedAt, memberId, others, ...cell }) => ({
      key,
      value: copyOf(value),
      revision: cell.revision,
      by: by(memberId),
      typedAt,
      others: others.map((other) => ({
        value: copyOf(other.value),
        by: by(other.memberId),
        typedAt: other.typedAt,
      })),
    })),
  };
}

const copyOf = (value: MeetingCell['value']): string | boolean | null | string[] =>
  typeof value === 'object' && value !== null ? [...value] : value;
