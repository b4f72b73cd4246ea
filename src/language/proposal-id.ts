/** Draws an id from words, so that the same words have the same one; two sums, as one of them is met by chance. */
export function idOf(words: string): string {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  for (let place = 0; place < words.length; place += 1) {
    const unit = words.charCodeAt(place);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x85ebca6b);
    two ^= two >>> 13;
  }
  return [one, two].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
