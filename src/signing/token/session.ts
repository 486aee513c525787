import { asked } from './codes.ts';
import { numberIn, ulong } from './memory.ts';
import type { Attribute, Handle, Module } from './module.ts';

export const attribute = { class: 0x00, value: 0x11, id: 0x102, modulus: 0x120 } as const;
export const objectClass = { certificate: 1, privateKey: 3 } as const;

export type Session = {
  readonly module: Module;
  readonly handle: Handle;
  readonly find: (...wanted: readonly (readonly [type: number, value: Buffer])[]) => readonly Handle[];
  /** Empty where the object has none. */
  readonly value: (object: Handle, type: number) => Buffer;
};

export function inSession<T>(module: Module, slot: number, work: (session: Session) => T): T {
  const [handle, serialSession] = [ulong(module.ulong), 0x04];
  asked(module.C_OpenSession(slot, serialSession, null, null, handle));
  const session = numberIn(handle, module.ulong);
  try {
    return work({ module, handle: session, find: (...wanted) => find(module, session, wanted), value: (object, type) => value(module, session, object, type) });
  } finally {
    module.C_CloseSession(session);
  }
}

const mostObjects = 64;

function find(module: Module, session: Handle, wanted: readonly (readonly [number, Buffer])[]): readonly Handle[] {
  const template = wanted.map(([type, pValue]): Attribute => ({ type, pValue, ulValueLen: pValue.length }));
  asked(module.C_FindObjectsInit(session, template, template.length));
  const [objects, found] = [Buffer.alloc(mostObjects * module.ulong), ulong(module.ulong)];
  const code = module.C_FindObjects(session, objects, mostObjects, found);
  module.C_FindObjectsFinal(session);
  asked(code);
  return Array.from({ length: Number(numberIn(found, module.ulong)) }, (_, at) => numberIn(objects, module.ulong, at));
}

const noSuchAttribute = [0x11, 0x12];

function value(module: Module, session: Handle, object: Handle, type: number): Buffer {
  // What is answered stands in the array, perhaps as another object than was put there.
  const template: Attribute[] = [{ type, pValue: null, ulValueLen: 0 }];
  const code = module.C_GetAttributeValue(session, object, template, 1);
  if (noSuchAttribute.includes(code)) return Buffer.alloc(0);
  asked(code);
  const bytes = Buffer.alloc(Number(template[0]?.ulValueLen));
  if (bytes.length > 0) asked(module.C_GetAttributeValue(session, object, [{ type, pValue: bytes, ulValueLen: bytes.length }], 1));
  return bytes;
}
