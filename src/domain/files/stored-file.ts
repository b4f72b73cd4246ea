/** What a file can be attached to. */
export const fileNouns = ['account', 'contact', 'deal'] as const;
export type FileNoun = (typeof fileNouns)[number];

/** The most that one file may have; what is larger belongs where it is shared, with a link to it. */
export const mostBytesOfFile = 500_000_000;
/** The most that a photo may have once it is cut to what is shown. */
export const mostBytesOfPhoto = 1_000_000;

/** Pictures that a browser shows and that can run nothing: all else is only ever saved. */
const shownTypes: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

/** Whether a file may be shown where it stands instead of being saved, by what its bytes are. */
export function mayBeShown(mediaType: string): boolean {
  return shownTypes.has(mediaType);
}

const mostLettersOfName = 200;

/** A name as it is kept: without the folders that it came from, and without what no file system takes. */
export function nameToKeep(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/^.*[/\\]/su, '')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(bare)?.[0] ?? '';
  const letters = [...bare.slice(0, bare.length - ending.length)];
  return `${letters.slice(0, mostLettersOfName - ending.length).join('')}${ending}`;
}
