import type { CongressView } from '../../src/usecases/views.ts';

export type Client = {
  readonly origin: string;
  readonly get: <T>(path: string) => Promise<T>;
  readonly post: <T>(path: string, body?: unknown) => Promise<T>;
  readonly put: <T>(path: string, body: unknown) => Promise<T>;
  /** Signs in as the person at this place among those with the role; answers with what the page keeps. */
  readonly signIn: (role: string, at?: number) => Promise<{ readonly session: string; readonly person: unknown }>;
};

/** Arranges a congress through the door that the screens use. */
export function clientOf(address: string): Client {
  const [origin = '', token = ''] = address.split('/#token=');
  let session = '';
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${origin}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-kiemphieu-token': token, 'x-session': session },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return JSON.parse(text === '' ? '{}' : text) as T;
  };
  const get = <T>(path: string): Promise<T> => call<T>('GET', path);
  const post = <T>(path: string, body: unknown = {}): Promise<T> => call<T>('POST', path, body);
  return {
    origin,
    get,
    post,
    put: <T>(path: string, body: unknown): Promise<T> => call<T>('PUT', path, body),
    signIn: async (role, at = 0) => {
      const congress = await get<CongressView>('/congress');
      const person = congress.people.filter((one) => one.role === role)[at];
      const answer = await post<{ session: string; person: unknown }>('/sessions', { person: person?.id, pin: congress.rehearsalPin });
      session = answer.session;
      return answer;
    },
  };
}
