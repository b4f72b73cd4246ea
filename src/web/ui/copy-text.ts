/** Copies a text, and says whether it did: a browser may forbid it, and has no clipboard at all without https. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
