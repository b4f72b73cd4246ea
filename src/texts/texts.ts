import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { Language } from './language.ts';

/** The messages of one noun in every language, each an ICU message: `{count, plural, one {# deal} other {# deals}}`. */
export type Texts<Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> =
  Readonly<Record<Language, { readonly [Key in keyof Messages]: string }>> & { readonly en: Messages };

/** Declares the messages of a noun. English says which there are and what they are given; the others follow. */
export function texts<const Messages extends Readonly<Record<string, string>>>(
  both: { readonly en: Messages } & Readonly<
    Record<Exclude<Language, 'en'>, { readonly [Key in keyof NoInfer<Messages>]: string }>
  >,
): Texts<Messages> {
  return both as Texts<Messages>;
}

interface Given {
  ICUArgument: string | number;
  ICUNumberArgument: number;
  ICUDateArgument: never;
}

/** What a message must be given, read from its English words. */
export type GivenTo<Message extends string> = GetICUArgs<Message, Given>;

/** Nothing for a message that takes nothing, else one object with all that it takes. */
export type ArgumentsOf<Message extends string> = keyof GivenTo<Message> extends never
  ? []
  : [given: GivenTo<Message>];
