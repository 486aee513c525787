import { X509Certificate } from 'node:crypto';
import { digested } from '../bytes.ts';
import { asked, stop } from './codes.ts';
import { ecDer } from './ec-der.ts';
import { numberIn, ulong } from './memory.ts';
import type { Handle } from './module.ts';
import { attribute, objectClass, type Session } from './session.ts';

const mechanism = { rsaPkcs: 0x01, ecdsa: 0x1041 };
/** DigestInfo for SHA-256: every token knows CKM_RSA_PKCS, not every one CKM_SHA256_RSA_PKCS. */
const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const user = 1;
const longestSignature = 1024;

/** Logs in, signs once and logs out: a PIN is used for one signature. */
export function signedWithin(session: Session, certificate: Uint8Array, pin: string, bytes: Uint8Array): Uint8Array {
  const { module, handle } = session;
  const secret = Buffer.from(pin, 'utf8');
  try {
    asked(module.C_Login(handle, user, secret, secret.length));
  } finally {
    secret.fill(0);
  }
  try {
    return signed(session, keyOf(session, certificate), new X509Certificate(certificate).publicKey.asymmetricKeyType === 'ec', bytes);
  } finally {
    module.C_Logout(handle);
  }
}

function signed({ module, handle }: Session, key: Handle, ec: boolean, bytes: Uint8Array): Uint8Array {
  const data = ec ? Buffer.from(digested(bytes)) : Buffer.concat([digestInfo, digested(bytes)]);
  asked(module.C_SignInit(handle, { mechanism: ec ? mechanism.ecdsa : mechanism.rsaPkcs, pParameter: null, ulParameterLen: 0 }, key));
  const [signature, length] = [Buffer.alloc(longestSignature), ulong(module.ulong, longestSignature)];
  asked(module.C_Sign(handle, data, data.length, signature, length));
  const raw = signature.subarray(0, Number(numberIn(length, module.ulong)));
  return new Uint8Array(ec ? ecDer(raw) : raw);
}

/** By the certificate's own id on the token; where the certificate came from a file, by the modulus, or the only key there is. */
function keyOf(session: Session, certificate: Uint8Array): Handle {
  const ofClass = (name: keyof typeof objectClass) => [attribute.class, ulong(session.module.ulong, objectClass[name])] as const;
  const here = session.find(ofClass('certificate')).find((one) => session.value(one, attribute.value).equals(certificate));
  if (here !== undefined) return session.find(ofClass('privateKey'), [attribute.id, session.value(here, attribute.id)])[0] ?? stop('TOKEN_NO_KEY');
  const keys = session.find(ofClass('privateKey'));
  const modulus = modulusOf(certificate);
  const same = modulus && keys.find((one) => session.value(one, attribute.modulus).equals(modulus));
  return same ?? (keys.length === 1 ? keys[0] : undefined) ?? stop('TOKEN_NO_KEY');
}

function modulusOf(certificate: Uint8Array): Buffer | undefined {
  const { n } = new X509Certificate(certificate).publicKey.export({ format: 'jwk' });
  return n === undefined ? undefined : Buffer.from(n, 'base64url');
}
