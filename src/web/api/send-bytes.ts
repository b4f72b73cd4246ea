import { sayIn } from '#texts/say.ts';
import { uiTexts } from '#texts/ui.ts';
import { CallFailed } from './client.ts';

interface Sending {
  onProgress?: (share: number) => void;
  /** Ends it, wherever it is. */
  signal?: AbortSignal;
}

/** Sends a file as it is, tells how far it is, and gives the text of the answer. */
export function sendBytes(
  address: string,
  file: Blob,
  { onProgress, signal }: Sending = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    // fetch cannot say how much of a body has been sent.
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () =>
      request.status < 300 ? resolve(request.responseText) : reject(failed(request.responseText));
    request.onerror = () => reject(failed(''));
    request.onabort = () => reject(new DOMException('It was called off.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
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
