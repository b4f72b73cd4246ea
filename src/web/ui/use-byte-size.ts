import { useMemo } from 'react';
import { useReader } from './reader.tsx';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** How large files are, in words such as `1.2 MB`. */
export function useByteSize(): (bytes: number) => string {
  const { locale } = useReader();
  return useMemo(() => {
    const formats = units.map(
      (unit) =>
        new Intl.NumberFormat(locale, {
          ...{ style: 'unit', unit, unitDisplay: 'short' },
          maximumFractionDigits: 1,
        } as Intl.NumberFormatOptions),
    );
    return (bytes) => {
      const step = Math.min(units.length - 1, bytes === 0 ? 0 : Math.floor(Math.log10(bytes) / 3));
      return formats[step]?.format(bytes / 1000 ** step) ?? '';
    };
  }, [locale]);
}
