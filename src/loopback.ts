import { serve, type ServerType } from '@hono/node-server';
import type { Application } from './application.ts';

/** This machine and nobody else: no other address of it is listened on. */
export const host = '127.0.0.1';

/** How long a request may take to arrive, in milliseconds: head, and whole. */
export type Patience = { readonly head: number; readonly whole: number };
const usual: Patience = { head: 10_000, whole: 30_000 };

/** Somebody who sends slowly, or never ends, is cut off; the others are served meanwhile. */
export function listen(fetch: Application['fetch'], port: number, listening: (port: number) => void, { head, whole }: Patience = usual): ServerType {
  const serverOptions = { headersTimeout: head, requestTimeout: whole, connectionsCheckingInterval: Math.min(head, 5_000), maxHeaderSize: 16_384 };
  return serve({ fetch, hostname: host, port, serverOptions }, (at) => listening(at.port));
}
