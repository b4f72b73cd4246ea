import { sendBytes } from '../../api/send-bytes.ts';

/** Sends the bytes of one file of an import, and tells how far they are. */
export async function sendFile(
  importId: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<void> {
  await sendBytes(`/api/imports/${importId}/files/${encodeURIComponent(file.name)}`, file, { onProgress });
}
