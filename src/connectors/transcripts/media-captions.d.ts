/** What we use of media-captions, whose own types cannot be resolved by Node's rules. */
declare module 'media-captions' {
  export interface Cue {
    readonly id: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
  }
  export type CueNode =
    | { readonly type: 'text'; readonly data: string }
    | { readonly type: 'v'; readonly voice?: string; readonly children: readonly CueNode[] }
    | { readonly type: 'other'; readonly children: readonly CueNode[] };
  export function parseText(
    text: string,
    options: { readonly type: 'vtt' | 'srt' },
  ): Promise<{ readonly cues: readonly Cue[] }>;
  export function tokenizeVTTCue(cue: Cue): readonly CueNode[];
}
