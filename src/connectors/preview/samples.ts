const samplesShown = 3;

/** Keeps the first few cells that say something and differ. */
export function keepSample(kept: string[], cell: string): void {
  const text = cell.trim();
  if (text === '' || kept.length >= samplesShown || kept.includes(text)) return;
  kept.push(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
