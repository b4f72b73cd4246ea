/** What is being written down just now: which kind of thing, and which one. */
export interface Writing {
  readonly mode: Mode;
  readonly id: string;
}

export const modes = ['note', 'line', 'promise', 'person', 'next'] as const;
export type Mode = (typeof modes)[number];
