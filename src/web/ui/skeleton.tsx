/** Holds the place of what is being fetched, in about its shape. */
export function Skeleton({ lines = 3, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div
      role="status"
      aria-label={label}
      className="flex animate-[breathe_1.6s_ease-in-out_infinite] flex-col gap-3 py-1"
    >
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={`line-${String(line)}`}
          className="h-4 rounded bg-well"
          style={{ width: `${[92, 74, 83][line % 3]}%` }}
        />
      ))}
    </div>
  );
}

export function PageSkeleton() {
  return (
    <div
      role="status"
      aria-label="Loading"
      className="flex animate-[breathe_1.6s_ease-in-out_infinite] flex-col gap-4"
    >
      <div className="h-7 w-72 max-w-full rounded bg-well" />
      <div className="h-4 w-96 max-w-full rounded bg-well" />
      <div className="mt-2 h-52 rounded-card bg-well" />
      <div className="h-36 rounded-card bg-well" />
    </div>
  );
}
