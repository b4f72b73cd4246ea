/** Languages of mail programs whose dates chrono does not read; their months are what the platform calls them. */
const locales = ['da', 'nb', 'sv', 'fi', 'pl', 'cs', 'tr', 'ro', 'hu'];

let names: readonly { readonly name: string; readonly month: number }[] | undefined;

/** The day in words such as "9. mars 2026", "po 9. 3. 2026" or "2026年3月9日"; null where there is none. */
export function dayInOtherLanguages(
  words: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const eastern = /(\d{4})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})\s?[日일.]/u.exec(words);
  if (eastern) return { year: Number(eastern[1]), month: Number(eastern[2]), day: Number(eastern[3]) };
  const numbers = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/u.exec(words);
  if (numbers) return { year: Number(numbers[3]), month: Number(numbers[2]), day: Number(numbers[1]) };
  const named = /\b(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})\b/u.exec(words);
  const month = monthCalled(named?.[2] ?? '');
  return named && month !== null ? { year: Number(named[3]), month, day: Number(named[1]) } : null;
}

/** "maalisk." is one month alone; "mar" begins names of two, and is the one that more languages mean by it. */
function monthCalled(word: string): number | null {
  if (word === '') return null;
  names ??= locales.flatMap((locale) =>
    Array.from({ length: 12 }, (_, month) => ({ name: monthName(locale, month), month: month + 1 })),
  );
  const votes = new Map<number, number>();
  for (const { name, month } of names)
    if (name.startsWith(word.toLowerCase())) votes.set(month, (votes.get(month) ?? 0) + 1);
  return [...votes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** As it stands beside a day: "9. maaliskuuta". */
function monthName(locale: string, month: number): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const parts = format.formatToParts(Date.UTC(2026, month, 9));
  return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
}
