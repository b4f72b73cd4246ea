/**
 * Whether two texts name different numbers, amounts or days: "export number 1" and "export number 2" are two things,
 * however alike their words are. What only one of them names speaks against nothing: it may be said with more or less.
 */
export function otherNumbers(one: string, other: string): boolean {
  const [mine, theirs] = [namedIn(one), namedIn(other)];
  return kinds.some((kind) => !isWithin(mine[kind], theirs[kind]) && !isWithin(theirs[kind], mine[kind]));
}

const kinds = ['numbers', 'places', 'times', 'days'] as const;
type Named = Readonly<Record<(typeof kinds)[number], ReadonlySet<string>>>;

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((named) => all.has(named));

const counts = 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|next'.split('|');
const weekdays = 'mon|tue|wed|thu|fri|sat|sun'.split('|');

const thousands = /(\d)[,.'’\u00a0](?=\d{3}(?!\d))/gu;
const scaled = /(\d+(?:\.\d+)?)\s?(k|thousand|m|mn|million)\b/gu;
const clock = /\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b|\b(\d{1,2}):(\d{2})\b/gu;
const weekday = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?\b/gu;
const ordinal = /\b(\d+)(?:st|nd|rd|th)\b/gu;
const number = /\d+(?:\.\d+)*/gu;

/** What a text names of each kind, however it is written: "40k" is "40,000", and "5 pm" is "17:00". */
function namedIn(text: string): Named {
  const times = new Set<string>();
  const days = new Set<string>();
  const rest = text
    .toLowerCase()
    .replace(thousands, '$1')
    .replace(scaled, (_, figure: string, scale: string) =>
      String(Number(figure) * (/^(?:k|t)/u.test(scale) ? 1_000 : 1_000_000)),
    )
    .replace(clock, (_, hour = '', minute = '00', half = '', hours = '', minutes = '') => {
      const hourOfDay = half === '' ? Number(hours) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
      times.add(`${hourOfDay}:${half === '' ? minutes : minute}`);
      return ' ';
    })
    .replace(weekday, (_, day: string) => {
      days.add(String(weekdays.indexOf(day)));
      return ' ';
    })
    .replace(ordinal, '$1');
  const numbers = new Set(rest.match(number)?.map(plain));
  const places = new Set<string>();
  for (const word of rest.match(/\p{L}+/gu) ?? []) {
    // "One" is more often somebody or something than a number.
    if (counts.indexOf(word) > 1) numbers.add(String(counts.indexOf(word)));
    if (ordinals.includes(word)) places.add(word);
  }
  return { numbers, places, times, days };
}

const plain = (figure: string): string => figure.replace(/^0+(?=\d)/u, '');
