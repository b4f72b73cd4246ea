const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18 characters of an id, from its 15 or its 18. The last three say which of the first fifteen are capitals, so
 * that ids stay apart in programs that take `a` and `A` for the same. Anything else stays as it is: some tools
 * write other ids into exports. The id of nobody, which weekly exports write where nothing is, is none.
 */
export function salesforceId(id: string): string {
  const trimmed = id.trim();
  if (/^0{15}(AAA)?$/.test(trimmed)) return '';
  if (!/^[a-zA-Z0-9]{15}$/.test(trimmed)) return trimmed;
  let suffix = '';
  for (let start = 0; start < 15; start += 5) {
    let bits = 0;
    for (let place = 0; place < 5; place += 1) {
      const character = trimmed.charAt(start + place);
      if (character >= 'A' && character <= 'Z') bits |= 1 << place;
    }
    suffix += letters.charAt(bits);
  }
  return trimmed + suffix;
}

const prefixes = { account: ['001'], contact: ['003', '00Q'], deal: ['006'] } as const;

/**
 * The id that Salesforce has for a company, somebody or a deal, as its reports and its exports both say it; undefined where a
 * text is none. The last three characters of the eighteen prove it; of fifteen only how they begin does.
 */
export function salesforceIdOf(noun: keyof typeof prefixes, text: string): string | undefined {
  const isOfNoun = prefixes[noun].some((prefix) => text.startsWith(prefix));
  if (!isOfNoun || !/^[a-zA-Z0-9]{15}([A-Z0-5]{3})?$/.test(text)) return undefined;
  const whole = salesforceId(text.slice(0, 15));
  return text.length === 15 || whole === text ? whole : undefined;
}

/** Whether a text is written as an id of Salesforce is: three characters that say of what, and a number with letters. */
export function isSalesforceId(text: string): boolean {
  return /^[a-z0-9]{15}([a-z0-5]{3})?$/i.test(text) && !/^\d{18}$/.test(text);
}
