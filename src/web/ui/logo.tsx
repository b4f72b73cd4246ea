/** Where you are and where they are: one dot of ours, two of theirs, on a stave. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true" className="flex-none">
      <path d="M1 6h20M1 11h20M1 16h20" className="stroke-ink" opacity=".35" />
      <circle cx="6" cy="16" r="3" className="fill-us" />
      <circle cx="12" cy="11" r="3" className="fill-them" />
      <circle cx="18" cy="6" r="3" className="fill-them" />
    </svg>
  );
}

export function Wordmark() {
  return (
    <span className="flex items-center gap-2 text-[16px] font-bold tracking-[-0.02em]">
      <Logo />
      Leadsheet
    </span>
  );
}
