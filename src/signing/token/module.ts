import { existsSync } from 'node:fs';
import { ok, type Result } from '../../domain/result.ts';
import { refused, type SigningFault } from '../fault.ts';

export type Handle = number | bigint;
export type Attribute = { readonly type: number; readonly pValue: Buffer | null; ulValueLen: number };
export type Mechanism = { readonly mechanism: number; readonly pParameter: null; readonly ulParameterLen: 0 };

/** The calls of a PKCS#11 module that signing needs; each answers with its CKR code. */
export type Module = {
  /** Held as long as its functions are: a library that is collected is unloaded, and the next call ends the program. */
  readonly library: unknown;
  /** Bytes of a CK_ULONG. */
  readonly ulong: 4 | 8;
  readonly C_Initialize: (args: null) => number;
  readonly C_Finalize: (reserved: null) => number;
  readonly C_GetSlotList: (present: number, list: Buffer | null, count: Buffer) => number;
  readonly C_GetTokenInfo: (slot: Handle, info: Buffer) => number;
  readonly C_OpenSession: (slot: Handle, flags: number, app: null, notify: null, session: Buffer) => number;
  readonly C_CloseSession: (session: Handle) => number;
  readonly C_Login: (session: Handle, user: number, pin: Buffer, length: number) => number;
  readonly C_Logout: (session: Handle) => number;
  readonly C_GetAttributeValue: (session: Handle, object: Handle, template: Attribute[], count: number) => number;
  readonly C_FindObjectsInit: (session: Handle, template: readonly Attribute[], count: number) => number;
  readonly C_FindObjects: (session: Handle, objects: Buffer, max: number, found: Buffer) => number;
  readonly C_FindObjectsFinal: (session: Handle) => number;
  readonly C_SignInit: (session: Handle, mechanism: Mechanism, key: Handle) => number;
  readonly C_Sign: (session: Handle, data: Buffer, length: number, signature: Buffer, signatureLength: Buffer) => number;
};

/** Each call's place in CK_FUNCTION_LIST, and its arguments: CK_ULONG is `unsigned long`, 4 bytes on Windows and 8 elsewhere. */
const calls: Readonly<Record<Exclude<keyof Module, 'ulong' | 'library'>, readonly [place: number, parameters: string]>> = {
  C_Initialize: [0, 'void *args'],
  C_Finalize: [1, 'void *reserved'],
  C_GetSlotList: [4, 'uint8_t present, void *list, void *count'],
  C_GetTokenInfo: [6, 'unsigned long slot, void *info'],
  C_OpenSession: [12, 'unsigned long slot, unsigned long flags, void *app, void *notify, void *session'],
  C_CloseSession: [13, 'unsigned long session'],
  C_Login: [18, 'unsigned long session, unsigned long user, void *pin, unsigned long length'],
  C_Logout: [19, 'unsigned long session'],
  C_GetAttributeValue: [24, 'unsigned long session, unsigned long object, _Inout_ KP_ATTRIBUTE *template, unsigned long count'],
  C_FindObjectsInit: [26, 'unsigned long session, KP_ATTRIBUTE *template, unsigned long count'],
  C_FindObjects: [27, 'unsigned long session, void *objects, unsigned long max, void *found'],
  C_FindObjectsFinal: [28, 'unsigned long session'],
  C_SignInit: [42, 'unsigned long session, KP_MECHANISM *mechanism, unsigned long key'],
  C_Sign: [43, 'unsigned long session, void *data, unsigned long length, void *signature, void *signatureLength'],
};

type Koffi = typeof import('koffi').default;

const installedKoffi = async (): Promise<Koffi> => (await import('koffi')).default;

/** Loads a token's library. koffi is an optional part: where it is missing, a token cannot sign and all else works. */
export async function openModule(path: string, load = installedKoffi): Promise<Result<Module, SigningFault>> {
  if (!existsSync(path)) return refused('TOKEN_LIBRARY_MISSING');
  let koffi: Koffi;
  try {
    koffi = await load();
  } catch {
    return refused('TOKEN_PART_MISSING');
  }
  try {
    const module = bound(koffi, path);
    return module === undefined ? refused('TOKEN_LIBRARY_UNFIT') : ok(module);
  } catch {
    // No library for this machine, or one without C_GetFunctionList.
    return refused('TOKEN_LIBRARY_UNFIT');
  }
}

function bound(koffi: Koffi, path: string): Module | undefined {
  // PKCS#11 packs its structures to one byte on Windows only.
  const packed = process.platform === 'win32';
  const struct = packed ? koffi.pack : koffi.struct;
  declare(koffi, struct);
  const list: [bigint] = [0n];
  // deep: the module's own OpenSSL, not the one inside Node.
  const library = koffi.load(path, { deep: true });
  if (library.func('unsigned long C_GetFunctionList(_Out_ void **list)')(list) !== 0) return undefined;
  const [pointer, version] = [koffi.sizeof('void *'), packed ? 2 : koffi.sizeof('void *')];
  const functions = Object.entries(calls).map(([name, [place]]) => [name, koffi.decode(koffi.decode(list[0], version + place * pointer, 'void *') as bigint, `KP_${name}`)] as const);
  return { library, ulong: koffi.sizeof('unsigned long'), ...Object.fromEntries(functions) } as Module;
}

/** Names are known to koffi once for the whole process. */
let known = false;
function declare(koffi: Koffi, struct: Koffi['struct']): void {
  if (known) return;
  struct('KP_ATTRIBUTE', { type: 'unsigned long', pValue: 'void *', ulValueLen: 'unsigned long' });
  struct('KP_MECHANISM', { mechanism: 'unsigned long', pParameter: 'void *', ulParameterLen: 'unsigned long' });
  for (const [name, [, parameters]] of Object.entries(calls)) koffi.proto(`unsigned long KP_${name}(${parameters})`);
  known = true;
}
