import { languages } from '#texts/language.ts';
import { zonesOf } from '#texts/zones-of-region.ts';

/** Where a country is called otherwise than its name. */
const alsoCalled: Readonly<Record<string, string>> = {
  ...{
    uk: 'GB',
    'great britain': 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'northern ireland': 'GB',
  },
  ...{ usa: 'US', 'united states of america': 'US', holland: 'NL', 'the netherlands': 'NL' },
  ...{ 'czech republic': 'CZ', uae: 'AE', korea: 'KR', 'south korea': 'KR' },
};

let kept: ReadonlyMap<string, string> | undefined;

/** The codes of countries by their names in the languages that we speak. */
function codes(): ReadonlyMap<string, string> {
  if (kept) return kept;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const shown = languages.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const named = letters
    .flatMap((one) => letters.map((other) => one + other))
    .flatMap((code) =>
      shown.flatMap((names): [string, string][] => {
        const name = names.of(code)?.toLowerCase();
        return name === undefined
          ? []
          : [
              [name, code],
              [code.toLowerCase(), code],
            ];
      }),
    );
  kept = new Map([...named, ...Object.entries(alsoCalled)]);
  return kept;
}

/**
 * By which clocks a country goes, as somebody wrote its name; null of one that nobody knows, and where it has clocks that
 * differ at that time.
 */
export function zoneOfCountry(country: string | null, at: string): string | null {
  const code = country === null ? undefined : codes().get(country.trim().toLowerCase());
  const [first, ...others] = code === undefined ? [] : zonesOf(code);
  if (first === undefined) return null;
  const own = offset(first, at);
  return others.every((zone) => offset(zone, at) === own) ? first : null;
}

const offset = (zone: string, at: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', hour: 'numeric' })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';
