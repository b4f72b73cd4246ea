import { globSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** What one person said, as a recorded call has it. */
export interface CallCue {
  readonly call: string;
  /** Its number in the call. */
  readonly cue: number;
  readonly second: number;
  readonly text: string;
}

/** The cues of all recorded calls of a folder, in a fixed order. Only to measure with: files of users are read elsewhere. */
export function callCues(folder: string): CallCue[] {
  return globSync(`${folder}/*/*/transcript.vtt`)
    .sort()
    .flatMap((file) => {
      const call = relative(folder, dirname(file));
      return readFileSync(file, 'utf8')
        .split(/\r?\n\r?\n/)
        .flatMap((block): CallCue[] => {
          const [number = '', times = '', ...said] = block.split(/\r?\n/);
          const [hours, minutes, seconds] = times.split(' ')[0]?.split(':').map(Number) ?? [];
          if (hours === undefined || minutes === undefined || seconds === undefined) return [];
          const text = said.join(' ').replace(/^[^:]{1,60}: /, '');
          return [{ call, cue: Number(number), second: hours * 3600 + minutes * 60 + seconds, text }];
        });
    });
}
