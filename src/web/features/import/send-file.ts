import { sayIn } from '#texts/say.ts';
import { uiTexts } from '#texts/ui.ts';
import { CallFailed } from '../../api/client.ts';

/** Sends the bytes of one file of an import, and tells how far they are. */
export function sendFile(importId: string, file: File, onProgress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // fetch cannot say how much of a body has been sent.
    const request = new XMLHttpRequest();
    request.open('PUT', `/api/imports/${importId}/files/${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0);
    request.onload = () => (request.status < 300 ? resolve() : reject(failed(request.responseText)));
    request.onerror = () => reject(failed(''));
    request.send(file);
  });
}

function failed(answer: string): CallFailed {
  try {
    const { error } = JSON.parse(answer) as { error: { code: string; message: string } };
    return new CallFailed({ kind: 'refused', code: error.code, message: error.message, details: {} });
  } catch {
    return new CallFailed({
      kind: 'fault',
      message: sayIn(document.documentElement.lang, uiTexts)('notArrived'),
      id: null,
    });
  }
}
