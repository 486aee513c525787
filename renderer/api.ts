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

function headers(type?: string): Record<string, string> {
  const session = keptSession();
  return {
    ...(type === undefined ? {} : { 'content-type': type }),
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

type Sent = { readonly type: string; readonly body: BodyInit };

const json = (body: unknown): Sent => ({ type: 'application/json', body: JSON.stringify(body) });

async function refusalOf(response: Response): Promise<Failure> {
  const text = await response.text();
  const failure = failureOf(response.status, text === '' ? undefined : JSON.parse(text));
  // A wrong PIN is a 401 as well, and signs nobody out.
  if (failure.code === 'NO_SESSION') signedOut?.();
  return failure;
}

/** Every request of the screens; what fails comes back as a value, with words for the person. */
async function request<T>(method: string, path: string, read: (response: Response) => Promise<T>, sent?: Sent): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api${path}`, { method, headers: headers(sent?.type), ...(sent === undefined ? {} : { body: sent.body }) });
    return response.ok ? ok(await read(response)) : err(await refusalOf(response));
  } catch {
    return err({ code: 'NO_SERVER', message: failureText('NO_SERVER') });
  }
}

async function readJson<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export const api = {
  get: <T>(path: string) => request<T>('GET', path, readJson),
  post: <T = unknown>(path: string, body: unknown = {}) => request<T>('POST', path, readJson, json(body)),
  put: <T = unknown>(path: string, body: unknown) => request<T>('PUT', path, readJson, json(body)),
  delete: <T = unknown>(path: string) => request<T>('DELETE', path, readJson),
  /** A file as it is. */
  postBytes: <T = unknown>(path: string, bytes: Blob) => request<T>('POST', path, readJson, { type: 'application/octet-stream', body: bytes }),
};

/** Bytes such as a PDF, for a link or a frame: headers cannot be given to an address. */
export const fetchBlob = (path: string): Promise<Answer<Blob>> => request('GET', path, (response) => response.blob());

/** Bytes that are made when they are asked for. */
export const makeBlob = (path: string, body: unknown = {}): Promise<Answer<Blob>> => request('POST', path, (response) => response.blob(), json(body));
