import {
  type CellValue,
  type CellWrite,
  entryOf,
  goneField,
  isEmpty,
  isSameValue,
  type MeetingCell,
} from './meeting-cell.ts';

/** Who writes, and what of the record they had seen. */
export interface CellWriter {
  readonly memberId: string;
  readonly deviceId: string;
  /** The revision that they saw. */
  readonly seen: number;
  /** The revision that this write makes. */
  readonly revision: number;
}

/**
 * Takes a write into a record and gives the fields that changed. Nothing that was typed is lost: where somebody wrote
 * into a field without having seen what another had typed there, the later stands and the other is kept beside it.
 */
export function mergeCells(
  standing: ReadonlyMap<string, MeetingCell>,
  writes: readonly CellWrite[],
  writer: CellWriter,
): MeetingCell[] {
  const merged = new Map(standing);
  const changed = new Map<string, MeetingCell>();
  const put = (cell: MeetingCell) => {
    merged.set(cell.key, cell);
    changed.set(cell.key, cell);
  };
  for (const write of writes) {
    if (takesOutUnseen(merged, write, writer)) continue;
    const cell = cellAfter(merged.get(write.key), write, writer);
    if (cell) put(cell);
    const gone = merged.get(`${entryOf(write.key)}${goneField}`);
    // Whoever writes into what another has taken out wants it to stay.
    if (cell && gone?.value === true && gone.key !== write.key && !isEmpty(write.value)) {
      put({ ...written({ ...write, key: gone.key, value: false }, writer), others: [] });
    }
  }
  return [...changed.values()];
}

/** The field as it is after a write; null where nothing changes. */
function cellAfter(
  before: MeetingCell | undefined,
  write: CellWrite,
  writer: CellWriter,
): MeetingCell | null {
  if (!before) return { ...written(write, writer), others: [] };
  const others = write.settled ? [] : before.others;
  if (isSameValue(before.value, write.value)) {
    // Typed again, knowing what it was before: it is news, such as where a plan was saved otherwise in between.
    return write.settled || others !== before.others
      ? { ...before, others, revision: writer.revision }
      : null;
  }
  if (wasSeen(before, writer)) return { ...written(write, writer), others };
  const stays = standsAgainst(before, write);
  const [over, under] = stays
    ? [before, { ...write, memberId: writer.memberId }]
    : [written(write, writer), before];
  const isThere = [over, ...others].some((one) => isSameValue(one.value, under.value));
  const kept = isThere || isEmpty(under.value) || continues(over.value, under.value) ? [] : [otherOf(under)];
  if (stays && kept.length === 0) return null;
  return { ...over, revision: writer.revision, others: [...others, ...kept] };
}

const wasSeen = (cell: MeetingCell, { deviceId, seen }: CellWriter): boolean =>
  cell.revision <= seen || cell.deviceId === deviceId;

function standsAgainst(before: MeetingCell, write: CellWrite): boolean {
  if (isEmpty(write.value) !== isEmpty(before.value)) return isEmpty(write.value);
  if (continues(before.value, write.value)) return true;
  return !continues(write.value, before.value) && before.typedAt > write.typedAt;
}

/** The same text with more at its end: nothing of the shorter one is lost. */
const continues = (longer: CellValue, shorter: CellValue): boolean =>
  typeof longer === 'string' && typeof shorter === 'string' && longer.startsWith(shorter);

/** Nobody takes out what another has gone on writing in meanwhile. */
function takesOutUnseen(
  cells: ReadonlyMap<string, MeetingCell>,
  { key, value }: CellWrite,
  writer: CellWriter,
): boolean {
  const entry = entryOf(key);
  if (value !== true || key !== `${entry}${goneField}`) return false;
  return [...cells.values()].some((cell) => cell.key.startsWith(entry) && !wasSeen(cell, writer));
}

function written({ key, value, typedAt }: CellWrite, writer: CellWriter): Omit<MeetingCell, 'others'> {
  const { memberId, deviceId, revision } = writer;
  return { key, value, memberId, deviceId, typedAt, revision };
}

const otherOf = ({ value, memberId, typedAt }: Pick<MeetingCell, 'value' | 'memberId' | 'typedAt'>) => ({
  value,
  memberId,
  typedAt,
});
