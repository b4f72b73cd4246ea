import { baseForm } from './verbs.ts';
import type { Word } from './words.ts';

const passedOver = new Set(
  'also definitely certainly personally just then gladly happily now actually both each all always still first absolutely already surely really quickly either simply immediately please again even only um uh er erm uhm hmm'.split(
    ' ',
  ),
);
const fillers = new Set('um uh er erm uhm hmm'.split(' '));
const hedges = new Set('probably maybe hopefully likely possibly perhaps potentially eventually'.split(' '));
/** Words between "will" and the deed that say nothing or little: "be able to", "make sure to", "try to". */
const lightStarts: readonly { readonly words: readonly string[]; readonly hedge: boolean }[] = [
  { words: ['be', 'able', 'to'], hedge: true },
  { words: ['be', 'happy', 'to'], hedge: false },
  { words: ['be', 'sure', 'to'], hedge: false },
  { words: ['make', 'sure', 'to'], hedge: false },
  { words: ['go', 'ahead', 'and'], hedge: false },
  { words: ['go', 'and'], hedge: false },
  { words: ['at', 'least'], hedge: false },
  { words: ['need', 'to'], hedge: false },
  { words: ['have', 'to'], hedge: false },
  { words: ['try', 'to'], hedge: true },
  { words: ['try', 'and'], hedge: true },
  { words: ['see', 'if', 'i', 'can'], hedge: true },
  { words: ['see', 'if', 'we', 'can'], hedge: true },
];

/** The verb itself after "will": its place, and whether what was passed over takes something back. */
export function verbAfter(words: readonly Word[], start: number) {
  let place = start;
  let hedged = false;
  let negated = false;
  for (let moved = true; moved; ) {
    const from = place;
    const word = words[place]?.plain ?? '';
    const light = lightStarts.find(({ words: ones }) =>
      ones.every((one, at) => words[place + at]?.plain === one),
    );
    if (light) {
      place += light.words.length;
      hedged ||= light.hedge;
    } else if (hedges.has(word) || passedOver.has(word)) {
      hedged ||= hedges.has(word);
      place += 1;
    } else if (word === ',' && (place === start || fillers.has(words[place - 1]?.plain ?? ''))) {
      place += 1;
    } else if (word === 'not' || word === 'never') {
      negated = true;
      place += 1;
    } else if (word === 'be' && isDoing(words[place + 1]?.plain ?? '')) place += 1;
    moved = place > from;
  }
  return { place, hedged, negated };
}

function isDoing(word: string): boolean {
  return word.endsWith('ing') && baseForm(word) !== null;
}
