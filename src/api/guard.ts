import { timingSafeEqual } from 'node:crypto';
import type { Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { err } from '../domain/result.ts';
import { fault, type FaultCode } from '../usecases/fault.ts';
import { reply } from './reply.ts';

const largestBody = 1024 * 1024;
const ownScheme = 'app://kiemphieu';
/** The printed address and no other: a name can be made to lead here. */
const loopback = /^127\.0\.0\.1(:\d{1,5})?$/;
/** What a form of another site can send without asking first; ours send JSON or bytes. */
const formType = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;
const takesBytes = /^\/api\/lists\/read\//;

const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

const refuse = (c: Parameters<MiddlewareHandler>[0], code: FaultCode) => reply(c, err(fault(code)));

const secure: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  if (c.req.path.startsWith('/api')) c.res.headers.set('cache-control', 'no-store');
};

/** Only pages of this machine, or of the window itself, are answered; where a port is open there is no window. */
const ownPages = (portOpen: boolean): MiddlewareHandler => async (c, next) => {
  const { protocol, host } = new URL(c.req.url);
  const inWindow = !portOpen && protocol === 'app:';
  const named = c.req.header('host') ?? host;
  if (!inWindow && !loopback.test(named)) return refuse(c, 'FOREIGN_HOST');
  const origin = c.req.header('origin');
  const own = inWindow ? ownScheme : `http://${named}`;
  if (origin !== undefined && origin !== own) return refuse(c, 'FOREIGN_ORIGIN');
  const site = c.req.header('sec-fetch-site');
  if (c.req.path.startsWith('/api') && (site === 'cross-site' || site === 'same-site')) return refuse(c, 'FOREIGN_ORIGIN');
  return next();
};

function sameToken(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The token of the printed address, for everything but the pages themselves. */
const withToken = (token: string): MiddlewareHandler => async (c, next) =>
  sameToken(c.req.header('x-kiemphieu-token'), token) ? next() : refuse(c, 'NO_TOKEN');

/** A type that another site may send only after asking; the answer to the question is no. */
const askedTypes: MiddlewareHandler = async (c, next) => {
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  const type = c.req.header('content-type') ?? (takesBytes.test(c.req.path) ? 'text/plain' : '');
  return !reads && formType.test(type) ? refuse(c, 'NOT_JSON') : next();
};

export function guard(app: Hono, token: string | undefined): void {
  app.use(secure, ownPages(token !== undefined));
  if (token !== undefined) app.use('/api/*', withToken(token));
  app.use('/api/*', askedTypes);
  app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 'BODY_TOO_LARGE') }));
}
