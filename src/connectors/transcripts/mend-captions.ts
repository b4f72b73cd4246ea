const clock = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`;
const timing = new RegExp(String.raw`^\s*${clock}\s*-->\s*${clock}(\s.*)?$`);

interface Mended {
  readonly text: string;
  readonly notUnderstood: number;
  readonly firstNotUnderstood: number | null;
}

/**
 * Captions as their standard has them, from what is written in practice: commas in times, hours and seconds of one
 * digit, and cues without the empty line between them.
 */
export function mendCaptions(text: string): Mended {
  const lines = text.split('\n');
  const mended: string[] = [];
  let notUnderstood = 0;
  let firstNotUnderstood: number | null = null;
  for (const [place, line] of lines.entries()) {
    if (!line.includes('-->')) {
      mended.push(line.trimEnd());
      continue;
    }
    const times = timing.exec(line);
    if (!times) {
      notUnderstood += 1;
      firstNotUnderstood ??= place + 1;
      mended.push('');
      continue;
    }
    const id = mended.at(-1) ?? '';
    const above = mended.at(-2) ?? '';
    if (id !== '' && above !== '') mended.splice(/^\d+$/.test(id) ? -1 : mended.length, 0, '');
    const [, ...parts] = times;
    const settings = parts[8]?.trim() ?? '';
    mended.push(`${written(parts.slice(0, 4))} --> ${written(parts.slice(4, 8))} ${settings}`.trimEnd());
  }
  return { text: mended.join('\n'), notUnderstood, firstNotUnderstood };
}

function written([hours = '0', minutes = '0', seconds = '0', fraction = '0']: readonly (
  | string
  | undefined
)[]): string {
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}:${seconds.padStart(2, '0')}.${fraction.padEnd(3, '0')}`;
}
