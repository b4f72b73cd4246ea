import type { CoachedSeller } from '#contract/coaching/coaching.ts';
import { useNumbers } from '../../ui/reader.tsx';

type Way = CoachedSeller['ways'][number];

/** A share from none to all with the span in which the true one lies, above that of the others. */
export function SharePlot({ way: { share, others, told } }: { way: Way }) {
  const numbers = useNumbers();
  if (share === null) return <span />;
  const mark = told === 'more' ? 'bg-warn' : told === 'less' ? 'bg-them' : 'bg-us';
  const spoken = `${numbers.share(share.share)} (${numbers.share(share.low)}–${numbers.share(share.high)})`;
  return (
    <div role="img" aria-label={spoken} title={spoken} className="flex items-center gap-2">
      <div className="relative h-6 min-w-0 flex-1">
        <div className="absolute inset-x-0 top-1/2 h-px bg-line" />
        {others?.share && (
          <div className="absolute top-[15px] h-[5px] rounded-full bg-edge/45" style={spanOf(others.share)} />
        )}
        <div className={`absolute top-[6px] h-[5px] rounded-full opacity-35 ${mark}`} style={spanOf(share)} />
        <div
          className={`absolute top-[3.5px] size-2.5 -translate-x-1/2 rounded-full ring-2 ring-card ${mark}`}
          style={{ left: percent(share.share) }}
        />
      </div>
      <span className="w-11 flex-none text-right text-fine font-semibold whitespace-nowrap tabular-nums">
        {numbers.share(share.share)}
      </span>
    </div>
  );
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

function spanOf({ low, high }: { low: number; high: number }) {
  return { left: percent(low), width: `max(3px, ${percent(high - low)})` };
}
