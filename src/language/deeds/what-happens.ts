import type { Word } from './words.ts';

/** What things do by themselves, and nobody hands over: each as "they" do it. */
const happens = new Set(
  'drop fall rise grow shrink slip dip peak double halve increase decrease climb slow stop break fail clear arrive lapse expire end start begin close open come go run leave stay remain change move turn land hit exceed reach improve worsen stabilise stabilize resume freeze thaw fill empty sell win lose die burn leak slide jump soar plunge recover return bounce pick ease tighten sink swell ramp dry heat cool'.split(
    ' ',
  ),
);

/** "Orders drop", "backlog clears", "trucks arrive": behind what is named stands what happens to it, as its number asks for. */
export function tellsWhatHappens(words: readonly Word[], first: number, end: number): boolean {
  for (let place = first + 1; place < end; place += 1) {
    const word = words[place]?.plain ?? '';
    const isMany = /[^su]s$/.test(words[place - 1]?.plain ?? '');
    if (isMany ? happens.has(word) : happens.has(singular(word))) return true;
  }
  return false;
}

/** "Drops" without what one of them adds; nothing where the word has none of it. */
function singular(word: string): string {
  if (!word.endsWith('s')) return '';
  const bare = word.replace(/(?<=ch|sh|go|x|ss)es$|s$/, '');
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : bare;
}
