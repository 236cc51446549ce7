import { askToLogIn } from '@/lib/door';
import { Problem } from '@/lib/problem';

interface Upload {
  /** The share that has left, from 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/**
 * Sends a file as it is. By hand, since `fetch` doesn't say how far a body has come.
 * A refusal is a `Problem`; a cancelled upload rejects with the signal's own reason.
 */
export function upload(address: string, file: Blob, { onProgress, signal }: Upload): Promise<void> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = async () => {
      if (request.status < 300) return done();
      const problem = await Problem.from(answerOf(request));
      if (problem.isLoggedOut) askToLogIn();
      failed(problem);
    };
    request.onerror = () => failed(Problem.offline(undefined));
    request.onabort = () => failed(signal.reason);
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function answerOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['content-type', 'retry-after']) {
    const value = request.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  return new Response(request.responseText, { status: request.status, headers });
}
