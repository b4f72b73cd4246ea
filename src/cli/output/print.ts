import { styleText } from 'node:util';

/** A control character of somebody's text could move the cursor or change the screen; nothing of ours needs one. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** Says something to a program. */
export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Styles text where a person sees it; elsewhere, and where NO_COLOR is set, it stays as it is. */
export function styled(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(style, text, { stream });
}
