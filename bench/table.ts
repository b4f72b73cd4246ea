/** Columns one below the other, as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

/** What has to be reached. */
export interface Goal {
  readonly name: string;
  readonly value: number;
  readonly target: number;
  /** At least as much; else at most. */
  readonly least?: true;
}

/** What was reached of what had to be. */
export function goalTable(title: string, goals: readonly Goal[]): string {
  return table(
    [title, 'reached', 'target', ''],
    goals.map(({ name, value, target, least }) => [
      name,
      value.toFixed(target < 10 ? 2 : 1),
      `${least ? '≥' : '≤'} ${target}`,
      (least ? value >= target : value <= target) ? 'met' : 'missed',
    ]),
  );
}
