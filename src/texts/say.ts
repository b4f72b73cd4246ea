import { IntlMessageFormat } from 'intl-messageformat';
import { languageOf } from './language.ts';
import { isPlainMessage } from './plain-message.ts';
import type { ArgumentsOf, Texts } from './texts.ts';

/** Says the messages of one noun in a reader's language, with numbers as their region writes them. */
export interface Say<Messages extends Readonly<Record<string, string>>> {
  <Key extends keyof Messages & string>(key: Key, ...given: ArgumentsOf<Messages[Key]>): string;
  /**
   * A message with marked parts: `<b>{who}</b> agreed` becomes what `tags.b` makes of it, between plain strings. The
   * parts come in the order of the reader's language.
   */
  parts<Key extends keyof Messages & string, Part>(
    key: Key,
    tags: Readonly<Record<string, (chunks: (string | Part)[]) => Part>>,
    ...given: ArgumentsOf<Messages[Key]>
  ): (string | Part)[];
  readonly locale: string;
}

const said = new Map<string, WeakMap<Texts, unknown>>();

/** How a reader of this locale is told the messages of a noun. Made once for each. */
export function sayIn<Messages extends Readonly<Record<string, string>>>(
  locale: string,
  texts: Texts<Messages>,
): Say<Messages> {
  let known = said.get(locale);
  if (!known) {
    known = new WeakMap();
    said.set(locale, known);
  }
  let say = known.get(texts) as Say<Messages> | undefined;
  if (!say) {
    say = makeSay(locale, texts);
    known.set(texts, say);
  }
  return say;
}

function makeSay<Messages extends Readonly<Record<string, string>>>(
  locale: string,
  texts: Texts<Messages>,
): Say<Messages> {
  const messages = texts[languageOf(locale)];
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (key: keyof Messages & string): IntlMessageFormat => {
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(messages[key], locale);
      formats.set(key, format);
    }
    return format;
  };
  const say = (key: keyof Messages & string, given?: Record<string, string | number>) => {
    const message: unknown = messages[key];
    if (typeof message === 'string' && isPlainMessage(message)) return message;
    return oneStop(String(formatOf(key).format(given)));
  };
  const parts = <Part>(
    key: keyof Messages & string,
    tags: Readonly<Record<string, (chunks: (string | Part)[]) => Part>>,
    given?: Record<string, string | number>,
  ): (string | Part)[] => {
    const message: unknown = messages[key];
    if (typeof message === 'string' && isPlainMessage(message)) return [message];
    const made = formatOf(key).format<Part>({ ...given, ...tags } as never);
    const all = Array.isArray(made) ? (made as (string | Part)[]) : [made as string | Part];
    return all.map((part) => (typeof part === 'string' ? oneStop(part) : part));
  };
  return Object.assign(say, { parts, locale }) as unknown as Say<Messages>;
}

/** A date may end with a full stop of its own, `24. Okt.`, and stand at the end of a sentence: one is enough. */
function oneStop(text: string): string {
  return text.replace(/(?<!\.)\.\.(?!\.)/g, '.');
}
