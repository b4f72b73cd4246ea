/** Keeps a few words so that only this installation reads them again. */
export interface Sealing {
  seal(words: string): string;
  /** Null where they were sealed with another secret, or are not what they were. */
  open(sealed: string): string | null;
}
