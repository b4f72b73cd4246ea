import { useMoney } from '../../ui/reader.tsx';

/** What deals are worth together, each currency by itself. */
export function SumOf({ values }: { values: readonly { valueMinor: number; currency: string }[] }) {
  const money = useMoney();
  return <>{values.map((one) => money.short(one.valueMinor, one.currency)).join(' · ')}</>;
}
