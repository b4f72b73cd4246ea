/** The languages that Leadsheet speaks. A further one is a column in every file of this folder. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** Ways of writing dates, numbers and money that a reader may choose from, each in a language we speak. */
export const locales = ['en-GB', 'en-US', 'en-IE', 'en-CA', 'en-AU', 'de-DE', 'de-AT', 'de-CH'] as const;

const usual: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** Where a browser finds, in a language, what the app is on a device. */
export function manifestOf(language: Language): string {
  return language === 'en' ? '/manifest.webmanifest' : `/manifest.${language}.webmanifest`;
}

/** The language of a locale; English for one that we do not speak. */
export function languageOf(locale: string): Language {
  const language = locale.slice(0, 2).toLowerCase();
  return languages.find((one) => one === language) ?? 'en';
}

/**
 * The first of the preferred locales that we speak, with its region: `['fr-FR', 'de-AT']` is read as `de-AT`. A bare
 * language gets its usual region, so that days come before months.
 */
export function readerLocale(preferred: readonly string[]): string {
  for (const one of preferred) {
    const language = languages.find((known) => known === one.slice(0, 2).toLowerCase());
    if (language) return one.length > 2 && isLocale(one) ? one : usual[language];
  }
  return usual.en;
}

/** What a browser's `Accept-Language` asks for, in the reader's order: `de-AT,de;q=0.9,en;q=0.8`. */
export function acceptedLocales(header: string | undefined): string[] {
  if (!header) return [];
  return header
    .split(',')
    .map((part) => {
      const [locale = '', ...rules] = part.trim().split(';');
      const weight = rules.map((rule) => /^\s*q=([\d.]+)$/.exec(rule)?.[1]).find(Boolean);
      return { locale, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ locale, weight }) => locale !== '' && locale !== '*' && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ locale }) => locale);
}

/**
 * A language and a region, and nothing more: a browser may be made to ask for anything, and what is said in a locale is
 * kept ready for it.
 */
function isLocale(name: string): boolean {
  return /^[a-z]{2}-[a-z]{2}$/i.test(name);
}
