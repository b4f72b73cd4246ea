import PostalMime from 'postal-mime';

/** A file that was sent with a mail. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What mail programs attach for themselves: invitations, cards, proofs of a signature. */
const ofPrograms = /\.(?:ics|vcf|p7s|p7m|asc|sig|dat)$/iu;
const isPicture = /\.(?:png|jpe?g|gif|webp|bmp|svg)$/iu;
/** Pictures in a signature are smaller than this. */
const leastOfPicture = 10_000;
const mostFiles = 50;

/** Whether a mail may have files, without opening it. */
export function mayHaveFiles(raw: Uint8Array): boolean {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  return text.includes('filename') || text.includes('name=');
}

/** The files that were sent with a mail: not what its words show, nor what its program put there for itself. */
export async function attachedFiles(raw: Uint8Array): Promise<AttachedFile[]> {
  const email = await PostalMime.parse(raw).catch(() => null);
  if (!email) return [];
  return email.attachments
    .map(({ filename, content, related }) => ({
      name: filename?.trim() ?? '',
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
      isShown: related === true,
    }))
    .filter(({ name, bytes, isShown }) => {
      if (isShown || name === '' || bytes.length === 0 || ofPrograms.test(name)) return false;
      return !isPicture.test(name) || bytes.length >= leastOfPicture;
    })
    .slice(0, mostFiles)
    .map(({ name, bytes }) => ({ name, bytes }));
}
