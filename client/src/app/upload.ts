import { ORPCError } from '@orpc/client';
import { API_PREFIX } from '@roundhouse/shared/contract';

type Options = {
  /** Told as it goes, 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
};

/**
 * Sends one file as a multipart form to an action that takes `{ file }`, and answers its output.
 * Rejects as the typed client does: an ORPCError, or a TypeError where no answer came. `fetch`
 * cannot tell how much has been sent, which is why this is an XMLHttpRequest.
 */
export function uploadFile<Output>(
  path: `/${string}`,
  file: Blob,
  name: string,
  { onProgress, signal }: Options = {},
): Promise<Output> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${API_PREFIX}${path}`);
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status < 300) resolve(request.response as Output);
      else reject(asError(request));
    };
    request.onerror = () => reject(new TypeError('No answer came to the upload.'));
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file, name);
    request.send(form);
  });
}

function asError(request: XMLHttpRequest): Error {
  const told = request.response as { code?: string; message?: string; data?: object } | null;
  return new ORPCError(told?.code ?? 'internal', {
    status: request.status,
    message: told?.message,
    data: told?.data ?? {},
    defined: true,
  });
}
