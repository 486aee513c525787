import { constants, createPrivateKey, privateEncrypt } from 'node:crypto';
import type { Identity } from '../fixture.ts';
import type { Module } from './module.ts';

/** A token in memory with one RSA key: what it knows of PKCS#11 is what signing asks for. For what a software token cannot do. */
export function fakeModule({ certificate, key }: Identity, pin: string, instead: Partial<Module> = {}): Module {
  const objects = [
    { class: 1, id: Buffer.of(0xa1), value: Buffer.from(certificate), secret: false },
    { class: 3, id: Buffer.of(0xa1), value: Buffer.alloc(0), secret: true },
  ];
  let loggedIn = false;
  let found: readonly number[] = [];
  const put = (buffer: Buffer, value: number): number => {
    buffer.writeBigUInt64LE(BigInt(value));
    return 0;
  };
  return {
    library: undefined,
    ulong: 8,
    C_Initialize: () => 0,
    C_Finalize: () => 0,
    C_GetSlotList: (_, list, count) => {
      if (list !== null) put(list, 7);
      return put(count, 1);
    },
    C_GetTokenInfo: (_, info) => {
      info.write('Chữ ký thử'.padEnd(32), 0, 'utf8');
      info.write('0123456789ABCDEF', 80, 'latin1');
      info.writeUInt32LE(0x400, 96);
      return 0;
    },
    C_OpenSession: (_slot, _flags, _app, _notify, session) => put(session, 1),
    C_CloseSession: () => 0,
    C_Login: (_session, _user, given, length) => {
      loggedIn = given.toString('utf8', 0, length) === pin;
      return loggedIn ? 0 : 0xa0;
    },
    C_Logout: () => {
      loggedIn = false;
      return 0;
    },
    C_GetAttributeValue: (_, object, [wanted]) => {
      const one = objects[Number(object)];
      const value = wanted?.type === 0x102 ? one?.id : wanted?.type === 0x11 ? one?.value : undefined;
      if (wanted === undefined || value === undefined) return 0x12;
      wanted.ulValueLen = value.length;
      if (wanted.pValue !== null) value.copy(wanted.pValue);
      return 0;
    },
    C_FindObjectsInit: (_, template) => {
      const wanted = (type: number): Buffer | undefined => template.find((one) => one.type === type)?.pValue ?? undefined;
      const id = wanted(0x102);
      found = objects.flatMap((one, at) => (one.class === wanted(0)?.[0] && (id === undefined || one.id.equals(id)) && (!one.secret || loggedIn) ? [at] : []));
      return 0;
    },
    C_FindObjects: (_, into, _most, count) => {
      found.forEach((one, at) => into.writeBigUInt64LE(BigInt(one), at * 8));
      return put(count, found.length);
    },
    C_FindObjectsFinal: () => 0,
    C_SignInit: () => 0,
    C_Sign: (_, data, length, signature, signatureLength) => {
      const made = padded(key, data.subarray(0, length));
      made.copy(signature);
      return put(signatureLength, made.length);
    },
    ...instead,
  };
}

/** CKM_RSA_PKCS: what is given is padded and signed as it stands. */
const padded = (key: Uint8Array, data: Buffer): Buffer => privateEncrypt({ key: createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' }), padding: constants.RSA_PKCS1_PADDING }, data);
