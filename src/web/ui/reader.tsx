import { Children, createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { languageOf, manifestOf } from '#texts/language.ts';
import { type Say, sayIn } from '#texts/say.ts';
import type { ArgumentsOf, Texts } from '#texts/texts.ts';
import { type DateFormats, dateFormats } from './date-formats.ts';

interface Reader {
  locale: string;
  /** The reader's own time zone: instants are shown in it and typed in it. */
  zone: string;
  /** Where the page is in the past, the instant that it is seen at. */
  at?: string | null;
}

const ReaderContext = createContext<Reader>({ locale: 'en-GB', zone: 'UTC' });

/** Says once who reads, so that every date and amount below is written their way. */
export function ReaderProvider({ locale, zone, children }: Reader & { children: ReactNode }) {
  const reader = useMemo(() => ({ locale, zone }), [locale, zone]);
  useEffect(() => {
    document.documentElement.lang = locale;
    const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    manifest?.setAttribute('href', manifestOf(languageOf(locale)));
  }, [locale]);
  return (
    <ReaderContext value={reader}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </ReaderContext>
  );
}

/** What is below is seen as at another instant: `today` and `late` are of that day. Null is now. */
export function SeenAt({ at, children }: { at: string | null; children: ReactNode }) {
  const reader = useContext(ReaderContext);
  const then = useMemo(() => ({ ...reader, at }), [reader, at]);
  return <ReaderContext value={then}>{children}</ReaderContext>;
}

export const useReader = () => useContext(ReaderContext);

/** The messages of a noun, said in the reader's language: `const t = useTexts(todayTexts); t('title')`. */
export function useTexts<Messages extends Readonly<Record<string, string>>>(
  texts: Texts<Messages>,
): Say<Messages> & { rich: Rich<Messages> } {
  const { locale } = useReader();
  return useMemo(() => withRich(sayIn(locale, texts)), [locale, texts]);
}

/** Elements for the marked parts of a message: `t.rich('why', { b: (text) => <b>{text}</b> }, { who })`. */
type Rich<Messages extends Readonly<Record<string, string>>> = <Key extends keyof Messages & string>(
  key: Key,
  tags: Readonly<Record<string, (chunks: ReactNode) => ReactNode>>,
  ...given: ArgumentsOf<Messages[Key]>
) => ReactNode;

function withRich<Messages extends Readonly<Record<string, string>>>(say: Say<Messages>) {
  const rich: Rich<Messages> = (key, tags, ...given) => {
    const keyed = Object.entries(tags).map(
      ([name, tag]) => [name, (chunks: ReactNode[]) => tag(Children.toArray(chunks))] as const,
    );
    return Children.toArray(say.parts<typeof key, ReactNode>(key, Object.fromEntries(keyed), ...given));
  };
  const t = (key: never, ...given: never) => say(key, ...(given as never));
  return Object.assign(t, { rich, parts: say.parts, locale: say.locale }) as unknown as Say<Messages> & {
    rich: Rich<Messages>;
  };
}

/** Plain numbers, shares and lists, written for the reader. */
export function useNumbers() {
  const { locale } = useReader();
  return useMemo(() => numbersIn(locale, () => numbersOf(locale)), [locale]);
}

function numbersOf(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  // As exact as a number is kept.
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 15 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    /** `8,800` */
    whole: (value: number) => whole.format(value),
    /** `8,800.125` */
    exact: (value: number) => exact.format(value),
    /** `63%` of 0.63. */
    share: (value: number) => share.format(value),
    /** `Anna, Ben and Cem` */
    list: (words: readonly string[]) => list.format(words),
  };
}

/** Dates and times, written for the reader. */
export function useDates(): DateFormats {
  const { locale, zone, at = null } = useReader();
  return useMemo(
    // The present is the same wherever it is shown; a past is looked at once.
    () =>
      at === null
        ? datesIn(`${locale} ${zone}`, () => dateFormats(locale, zone))
        : dateFormats(locale, zone, at),
    [locale, zone, at],
  );
}

const datesIn = onceFor<DateFormats>();
const numbersIn = onceFor<ReturnType<typeof numbersOf>>();
const moneyIn = onceFor<Intl.NumberFormat>();

/** Formats are made once and shared: making one takes longer than writing a screen of numbers. */
function onceFor<Value>(): (name: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  return (name, make) => {
    let value = known.get(name);
    if (value === undefined) {
      value = make();
      known.set(name, value);
    }
    return value;
  };
}

/** Amounts of money, written for the reader; null is an amount that nobody knows yet. */
export function useMoney() {
  const { locale } = useReader();
  return useMemo(
    () => ({
      full: (valueMinor: number, currency: string) => money(locale, valueMinor, currency, {}),
      short: (valueMinor: number, currency: string) =>
        money(locale, valueMinor, currency, { notation: 'compact', maximumFractionDigits: 1 }),
    }),
    [locale],
  );
}

function money(locale: string, valueMinor: number, currency: string, options: Intl.NumberFormatOptions) {
  const digits =
    moneyIn(currency, () => new Intl.NumberFormat('en', { style: 'currency', currency })).resolvedOptions()
      .maximumFractionDigits ?? 2;
  const value = valueMinor / 10 ** digits;
  const minimum = Number.isInteger(value) || options.notation ? 0 : digits;
  const name = `${locale} ${currency} ${String(minimum)} ${options.notation ?? ''}`;
  return moneyIn(
    name,
    () =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: minimum,
        maximumFractionDigits: digits,
        ...options,
      }),
  ).format(value);
}
