/** What only this installation reads and recognises of whoever was erased. */
export interface ErasureSecrets {
  seal(words: string): string;
  /** Null where it was sealed under another secret. */
  open(sealed: string): string | null;
  /** A hash that the database alone says nothing by. */
  keyOf(words: string): string;
}

/** An e-mail by which an import recognises somebody. */
export const emailKey = (email: string): string => `email ${email.trim().toLowerCase()}`;

/** The id that somebody has in another system. */
export const externalKey = (source: string, externalId: string): string => `external ${source} ${externalId}`;
