import { never, type Result } from '../../domain/result.ts';
import type { SigningFault } from '../fault.ts';
import { attempted, stop } from './codes.ts';
import { signedWithin } from './key.ts';
import type { Module } from './module.ts';
import { attribute, inSession, objectClass } from './session.ts';
import { tokenOf, tokensOf, withModule, type Token, type Which } from './slots.ts';
import { ulong } from './memory.ts';

/** What the program asks of the process that holds a token's library. */
export type Asked =
  | { readonly kind: 'list' }
  | { readonly kind: 'sign'; readonly which: Which; readonly certificate: Uint8Array; readonly pin: string; readonly bytes: Uint8Array };
export type TokenFound = Token & { readonly certificates: readonly Uint8Array[] };
export type Answer = { readonly kind: 'list'; readonly tokens: readonly TokenFound[] } | { readonly kind: 'sign'; readonly signature: Uint8Array };

export const answered = (module: Module, request: Asked): Result<Answer, SigningFault> => attempted(() => withModule(module, () => answer(module, request)));

function answer(module: Module, request: Asked): Answer {
  switch (request.kind) {
    case 'list':
      return { kind: 'list', tokens: tokensOf(module).map((token) => ({ ...token, certificates: certificatesOn(module, token) })) };
    case 'sign': {
      const token = tokenOf(module, request.which);
      // A try at a locked token would be one more against it.
      if (token.pin === 'locked') stop('TOKEN_LOCKED');
      return { kind: 'sign', signature: inSession(module, token.slot, (session) => signedWithin(session, request.certificate, request.pin, request.bytes)) };
    }
    default:
      return never(request);
  }
}

/** Certificates are shown without a PIN, so that the signer can choose one and it can be judged first. */
const certificatesOn = (module: Module, { slot }: Token): readonly Uint8Array[] =>
  inSession(module, slot, ({ find, value }) => find([attribute.class, ulong(module.ulong, objectClass.certificate)]).map((object) => new Uint8Array(value(object, attribute.value))));
