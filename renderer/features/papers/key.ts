import type { SignWith } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';

export type KeyKind = SignWith['kind'];
export type Secret = { readonly file?: File; readonly password: string; readonly library: string; readonly slot?: number; readonly pin: string };

export const nothing: Secret = { password: '', library: '', pin: '' };
/** What the next try may keep: everything but the secret itself. */
export const withoutSecret = (secret: Secret): Secret => ({ ...secret, password: '', pin: '' });

/** Where on the form a refusal stands; `form`: it is about no field. */
export type KeyField = 'place' | 'file' | 'password' | 'library' | 'pin' | 'form';

export function fieldOf({ code }: Failure, kind: KeyKind): KeyField {
  if (code.startsWith('SIGN_PLACE')) return 'place';
  if (code === 'P12_PASSWORD') return 'password';
  if (code === 'TOKEN_PIN' || code === 'TOKEN_PIN_EMPTY') return 'pin';
  if (code.startsWith('TOKEN_LIBRARY')) return 'library';
  const ofKey = code.startsWith('P12') || code.startsWith('CERTIFICATE');
  return ofKey && kind === 'p12' ? 'file' : 'form';
}

type Ready = { readonly by: SignWith } | { readonly missing: Failure };

/** The key as the server takes it, or what is still to be given. */
export async function keyOf(kind: KeyKind, { file, password, library, slot, pin }: Secret): Promise<Ready> {
  if (kind === 'p12') {
    if (file === undefined) return { missing: { code: 'P12_MISSING', message: 'Chưa chọn tệp chứng thư số. Chọn tệp .p12 hoặc .pfx của người ký.' } };
    return { by: { kind, bytes: await base64Of(file), password } };
  }
  if (library.trim() === '') return { missing: { code: 'TOKEN_LIBRARY_EMPTY', message: 'Chưa ghi thư viện của thiết bị ký. Ghi đường dẫn đầy đủ do nơi cấp thiết bị đưa.' } };
  return { by: { kind, library: library.trim(), pin, ...(slot === undefined ? {} : { slot }) } };
}

async function base64Of(file: File): Promise<string> {
  let text = '';
  for (const byte of new Uint8Array(await file.arrayBuffer())) text += String.fromCharCode(byte);
  return btoa(text);
}
