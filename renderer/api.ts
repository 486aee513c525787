import { err, ok, type Result } from '../src/domain/result.ts';
import { keptSession, token } from './keep.ts';
import { failureText } from './texts/failures.ts';

export type Failure = { readonly code: string; readonly message: string; readonly field?: string };
export type Answer<T> = Result<T, Failure>;

let signedOut: (() => void) | undefined;
/** Called when the server no longer knows this session. */
export const onSignedOut = (listener: () => void): void => {
  signedOut = listener;
};

function headers(hasBody: boolean): Record<string, string> {
  const session = keptSession();
  return {
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    ...(token === undefined ? {} : { 'x-kiemphieu-token': token }),
    ...(session === undefined ? {} : { 'x-session': session }),
  };
}

function failureOf(status: number, body: unknown): Failure {
  const given = body as Partial<Failure> | undefined;
  const code = given?.code ?? (status === 401 ? 'NO_SESSION' : `HTTP_${status}`);
  const failure = { code, message: given?.message ?? failureText(code) };
  return given?.field === undefined ? failure : { ...failure, field: given.field };
}

/** Every request of the screens; what fails comes back as a value, with words for the person. */
async function request<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers: headers(body !== undefined),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    if (response.ok) return ok(answer as T);
    const failure = failureOf(response.status, answer);
    // A wrong PIN is a 401 as well, and signs nobody out.
    if (failure.code === 'NO_SESSION') signedOut?.();
    return err(failure);
  } catch {
    return err({ code: 'NO_SERVER', message: failureText('NO_SERVER') });
  }
}

export const api = {
  get: <T>(path: string) => request<T>('GET', path),
  post: <T = unknown>(path: string, body: unknown = {}) => request<T>('POST', path, body),
  put: <T = unknown>(path: string, body: unknown) => request<T>('PUT', path, body),
  delete: <T = unknown>(path: string) => request<T>('DELETE', path),
};

/** Bytes such as a PDF, for a link or a frame: headers cannot be given to an address. */
export async function fetchBlob(path: string): Promise<Answer<Blob>> {
  try {
    const response = await fetch(`/api${path}`, { headers: headers(false) });
    return response.ok ? ok(await response.blob()) : err(failureOf(response.status, undefined));
  } catch {
    return err({ code: 'NO_SERVER', message: failureText('NO_SERVER') });
  }
}
