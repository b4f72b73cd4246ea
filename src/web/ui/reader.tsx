import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { type DateFormats, dateFormats } from './date-formats.ts';

interface Reader {
  locale: string;
  /** The reader's own time zone: instants are shown in it and typed in it. */
  zone: string;
}

const ReaderContext = createContext<Reader>({ locale: 'en-GB', zone: 'UTC' });

/** Says once who reads, so that every date and amount below is written their way. */
export function ReaderProvider({ locale, zone, children }: Reader & { children: ReactNode }) {
  const reader = useMemo(() => ({ locale, zone }), [locale, zone]);
  return (
    <ReaderContext value={reader}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </ReaderContext>
  );
}

export const useReader = () => useContext(ReaderContext);

/** Dates and times, written for the reader. */
export function useDates(): DateFormats {
  const { locale, zone } = useReader();
  return useMemo(() => dateFormats(locale, zone), [locale, zone]);
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
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const value = valueMinor / 10 ** digits;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(value) || options.notation ? 0 : digits,
    maximumFractionDigits: digits,
    ...options,
  }).format(value);
}

/** The language of the app is English; how dates and numbers are written follows the reader's own region. */
export function readerLocale(preferred: readonly string[]): string {
  return preferred.find((one) => one.toLowerCase().startsWith('en')) ?? 'en-GB';
}
