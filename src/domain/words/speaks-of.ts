/** Short words of every day that a name may begin with, so that they tell nobody. */
const everyday = new Set(
  'al am an and any are art as at be but by can do for fr go had has he her his if in is it its ma may me mo my no not of oh ok on or our out per so she the to up us van was we will yes you'.split(
    ' ',
  ),
);

/** Whether words speak of somebody by their first name or what is left of it in a hurry: "jo" is Joanne. */
export function speaksOf(name: string, words: string): boolean {
  const [first = ''] = name.toLowerCase().split(/[\s.,-]+/u);
  return (words.toLowerCase().match(/\p{L}{2,}/gu) ?? []).some(
    (word) =>
      word === first || (word.length <= longestShort && !everyday.has(word) && first.startsWith(word)),
  );
}

const longestShort = 3;
