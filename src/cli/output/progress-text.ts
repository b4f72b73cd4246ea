/** How far a step is, in bytes or in things that have a name. */
export interface Amount {
  done: number;
  /** Null while nobody knows. */
  total: number | null;
  unit: 'bytes' | 'rows' | 'deals' | 'words';
  perSecond?: number | undefined;
  secondsLeft?: number | null | undefined;
}

const barColumns = 16;
const number = new Intl.NumberFormat('en');

/** How far it is, in a line for a terminal: `██████░░░░ 42 %  1,234 of 2,900 rows  400 rows/s  4 s left`. */
export function barText(step: string, amount: Amount): string {
  const { done, total } = amount;
  if (total === null || total <= 0) return `${step}  ${detailsOf(amount)}`;
  const share = Math.min(1, done / total);
  const full = Math.round(share * barColumns);
  const bar = '█'.repeat(full) + '░'.repeat(barColumns - full);
  return `${step} ${bar} ${Math.floor(100 * share)} %  ${detailsOf(amount)}`;
}

/** The same in words alone, for a log. */
export function plainText(step: string, amount: Amount): string {
  const { done, total } = amount;
  const share = total === null || total <= 0 ? '' : ` ${Math.floor(Math.min(100, (100 * done) / total))} %,`;
  return `${step}:${share} ${detailsOf(amount)}`;
}

function detailsOf({ done, total, unit, perSecond, secondsLeft }: Amount): string {
  const so = total === null ? inUnit(done, unit) : `${bare(done, unit)} of ${inUnit(total, unit)}`;
  return [
    so,
    ...(perSecond !== undefined && perSecond > 0 ? [`${inUnit(perSecond, unit)}/s`] : []),
    ...(secondsLeft !== undefined && secondsLeft !== null ? [`${duration(secondsLeft)} left`] : []),
  ].join('  ');
}

function inUnit(amount: number, unit: Amount['unit']): string {
  return unit === 'bytes' ? bytes(amount) : `${number.format(Math.round(amount))} ${unit}`;
}

const bare = (amount: number, unit: Amount['unit']) =>
  unit === 'bytes' ? bytes(amount) : number.format(Math.round(amount));

/** A size as people say it. */
export function bytes(amount: number): string {
  if (amount < 1000) return `${Math.round(amount)} B`;
  if (amount < 999_500) return `${(amount / 1000).toFixed(0)} kB`;
  return amount < 999_500_000 ? `${(amount / 1e6).toFixed(1)} MB` : `${(amount / 1e9).toFixed(2)} GB`;
}

/** A span as people say it. */
export function duration(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
