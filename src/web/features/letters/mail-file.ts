/** Bytes that are made to characters at once: more arguments than that a function does not take. */
const atOnce = 8192;

/**
 * A file of a mail as it is sent to be read: as text where it is UTF-8, else byte by byte. Whoever writes in an older
 * charset says so in the mail, part by part; only who reads the mail knows.
 */
export async function mailFile(file: Blob): Promise<{ text: string; isBytes?: true }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    let text = '';
    for (let at = 0; at < bytes.length; at += atOnce) {
      text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
    }
    return { text, isBytes: true };
  }
}
