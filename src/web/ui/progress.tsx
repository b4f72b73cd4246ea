import { ProgressBar } from 'react-aria-components/ProgressBar';

/** How far something long has come; without a value it is under way and nobody knows how far. */
export function Progress({ label, value, text }: { label: string; value: number | null; text?: string }) {
  return (
    <ProgressBar
      aria-label={label}
      {...(value === null ? { isIndeterminate: true } : { value: Math.round(value * 100) })}
      {...(text ? { valueLabel: text } : {})}
      className="flex flex-col gap-1"
    >
      {({ percentage, valueText }) => (
        <>
          <div className="flex justify-between text-fine text-soft">
            <span>{label}</span>
            <span className="tabular-nums">{valueText}</span>
          </div>
          <div className="h-1.5 overflow-hidden rounded-full bg-well">
            <div
              className="h-full rounded-full bg-them transition-[width] duration-300 data-[unknown]:animate-[breathe_1.4s_infinite]"
              {...(percentage === undefined ? { 'data-unknown': '' } : {})}
              style={{ width: `${percentage ?? 100}%` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
