/** A key to press instead. */
export function KeyHint({ children }: { children: string }) {
  return (
    <kbd className="rounded-[5px] border border-line px-1.5 font-sans text-[11px] text-faint max-sm:hidden">
      {children}
    </kbd>
  );
}
