/** Text of another system, cut to what the ledger takes; longer texts end in an ellipsis. */
const cut = (text: string, most: number) => {
  const trimmed = text.trim();
  return trimmed.length <= most
    ? trimmed
    : `${trimmed
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;
};

/** A title: one line. */
export const asLine = (text: string) => cut(text.replace(/\s+/g, ' '), 300);

/** A few sentences. */
export const asWords = (text: string) => cut(text, 4000);

/** Notes. */
export const asProse = (text: string) => cut(text, 20_000);

/** What is written about a meeting, below where it is. */
export function notesAt(where: string, description: string): string | null {
  const parts = [where === '' ? '' : `Place: ${where}`, description];
  return parts.filter((part) => part !== '').join('\n\n') || null;
}
