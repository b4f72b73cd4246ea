import { Temporal } from 'temporal-polyfill';

/** What is needed to say a cell: the texts that the whole book shares, and which of its styles are dates. */
export interface BookWords {
  readonly shared: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  /** Books that began on a Macintosh count their days from 1904. */
  readonly from1904: boolean;
}

export interface CellOfSheet {
  readonly type: string;
  readonly style: number;
  readonly value: string;
}

/** What a cell says, as a table of text would have it: days as 2026-11-23, numbers with a point, errors as nothing. */
export function cellText({ type, style, value }: CellOfSheet, book: BookWords): string {
  if (value === '' || type === 'e') return '';
  if (type === 's') return book.shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'd') return value.replace('T', ' ').replace(/ 00:00:00(\.0+)?$/, '');
  if (type !== '' && type !== 'n') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return book.dateStyles.has(style) ? dateText(number, book.from1904) : numberText(number);
}

/** Sheets keep 15 digits, and write what binary fractions make of them. */
function numberText(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const text = Math.abs(rounded) < 1e21 ? rounded.toLocaleString('en', plain) : String(rounded);
  // Nobody shall take the point of a number for one that parts thousands.
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

const plain = { useGrouping: false, maximumFractionDigits: 15 } as const;
const secondsPerDay = 86_400;
const firstDay = Temporal.PlainDateTime.from('1899-12-30T00:00');
const days1904 = 1462;
/** The last day that a sheet can write: 9999-12-31. */
const lastDay = 2_958_466;

function dateText(number: number, from1904: boolean): string {
  const days = number + (from1904 ? days1904 : 0);
  if (days < 0 || days >= lastDay) return numberText(number);
  // The year 1900 has a 29 February in sheets.
  const shifted = !from1904 && days >= 1 && days < 60 ? days + 1 : days;
  const at = firstDay.add({ seconds: Math.round(shifted * secondsPerDay) });
  const time = at.toPlainTime().toString({ smallestUnit: 'second' });
  if (shifted < 1 && !from1904) return time;
  return time === '00:00:00' ? at.toPlainDate().toString() : `${at.toPlainDate().toString()} ${time}`;
}

/** The formats of dates that a book need not write down, those of East Asia among them. */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Whether numbers of this format are days or times: whether it has letters of those outside of what is only written. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.some(([from, to]) => id >= from && id <= to);
  const bare = code.replace(/"[^"]*"|\\.|[_*]./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare);
}
