/** What stands in brackets behind a header, where several columns of one kind are told apart by it. */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'work',
    /^(?:work|office|business|company|default|primary|main|büro|geschäftl?\.?|geschäftlich|dienstlich|firma|bureau|travail|trabajo|lavoro|ufficio|kantoor|werk|arbeid|arbejde|arbete)$/iu,
  ],
  ['home', /^(?:home|private|privat|personal|domicile|casa|thuis|privé|hjem|hem)$/iu],
  ['mobile', /^(?:mobile|cell|mobil|handy|gsm)$/iu],
  ['other', /^(?:other|weitere|sonstige|autre|otro|altro|overig|andere)$/iu],
];

/** What programs call by several words is known by one. */
const shorter: readonly (readonly [RegExp, string])[] = [
  [/^(?:phone|telephone)(?: number)?$/iu, 'phone'],
  [/^(?:e-?mail)(?: address)?$/iu, 'email'],
  [/^(?:address street|street address|address)$/iu, 'street'],
  [/^(?:zip|postal|post)[ /-]?(?:code)?(?:\/(?:zip|postcode|postal code))?$/iu, 'postal code'],
  [/^(?:website|web ?site|url)(?: address)?$/iu, 'website'],
];

/** `Phone Number (Work)` is known as `work phone` and as `phone`, `City (Home)` as `home city`: without its brackets. */
export function withoutBrackets(header: string): string[] {
  const [, before = '', within = ''] = /^\s*([^([]+?)\s*[([]\s*([^()[\]]+?)\s*[)\]]\s*$/u.exec(header) ?? [];
  const kind = kinds.find(([, words]) => words.test(within))?.[0];
  if (!kind) return [];
  const what = shorter.find(([words]) => words.test(before))?.[1] ?? before;
  if (kind === 'mobile') return /phone|telefon|tél|tel/iu.test(what) ? ['mobile phone'] : [];
  return kind === 'work' ? [`work ${what}`, what] : [`${kind} ${what}`];
}
