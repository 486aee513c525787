import { createPrivateKey, webcrypto, X509Certificate } from 'node:crypto';
import { BitString, Integer, Utf8String } from 'asn1js';
import forge from 'node-forge';
import * as pkijs from 'pkijs';
import { owned } from './bytes.ts';
import './judge.ts';

// Invented people and authorities for tests, made anew in each run: no key is kept in the project.

export type Identity = { readonly name: string; readonly certificate: Uint8Array; readonly key: Uint8Array };
export type Usage = { readonly signs?: boolean; readonly authority?: boolean; readonly extended?: readonly string[] };
type Wanted = Usage & { readonly curve?: boolean; readonly from?: string; readonly to?: string; readonly by?: Identity };

const rsa = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };
const ec = { name: 'ECDSA', namedCurve: 'P-256' };
let serial = 4096;

/** A certificate and its key (PKCS#8), issued by `by`, or by itself. */
export async function identity(name: string, { signs = true, authority = false, curve = false, extended, from = '2020-01-01', to = '2040-01-01', by }: Wanted = {}): Promise<Identity> {
  const keys = await webcrypto.subtle.generateKey(curve ? ec : rsa, true, ['sign', 'verify']);
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: new Integer({ value: (serial += 1) }),
    notBefore: new pkijs.Time({ type: 0, value: new Date(from) }),
    notAfter: new pkijs.Time({ type: 0, value: new Date(to) }),
    extensions: [
      extension('2.5.29.19', new pkijs.BasicConstraints({ cA: authority }).toSchema().toBER()),
      extension('2.5.29.15', new BitString({ valueHex: new Uint8Array([authority ? 0x06 : signs ? 0xc0 : 0x20]).buffer, unusedBits: authority ? 1 : signs ? 6 : 5 }).toBER()),
      ...(extended === undefined ? [] : [extension('2.5.29.37', new pkijs.ExtKeyUsage({ keyPurposes: [...extended] }).toSchema().toBER())]),
    ],
  });
  const own = new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) });
  certificate.subject.typesAndValues = [own];
  certificate.issuer.typesAndValues = by === undefined ? [own] : pkijs.Certificate.fromBER(owned(by.certificate)).subject.typesAndValues;
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey as CryptoKey);
  await certificate.sign((by === undefined ? keys.privateKey : await authorityKey(by)) as CryptoKey, 'SHA-256');
  return { name, certificate: new Uint8Array(certificate.toSchema(true).toBER()), key: new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)) };
}

const extension = (extnID: string, value: ArrayBuffer): pkijs.Extension => new pkijs.Extension({ extnID, critical: true, extnValue: value });
const authorityKey = ({ key }: Identity) => webcrypto.subtle.importKey('pkcs8', key, rsa, false, ['sign']);

/** As OpenSSL 3 writes it, by PKI.js: AES-256 and SHA-256, with any key. */
export async function p12(who: Identity, password: string, chain: readonly Identity[] = []): Promise<Uint8Array> {
  const secret = owned(Buffer.from(password, 'utf8'));
  const shrouded = keyOf(who).export({ format: 'der', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: password });
  const bags = [
    new pkijs.SafeBag({ bagId: '1.2.840.113549.1.12.10.1.2', bagValue: pkijs.PKCS8ShroudedKeyBag.fromBER(owned(shrouded)) }),
    ...[who, ...chain].map((one) => new pkijs.SafeBag({ bagId: '1.2.840.113549.1.12.10.1.3', bagValue: new pkijs.CertBag({ parsedValue: pkijs.Certificate.fromBER(owned(one.certificate)) }) })),
  ];
  const safe = new pkijs.AuthenticatedSafe({ parsedValue: { safeContents: [{ privacyMode: 0, value: new pkijs.SafeContents({ safeBags: bags }) }] } });
  await safe.makeInternalValues({ safeContents: [{}] });
  const pfx = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await pfx.makeInternalValues({ password: secret, iterations: 2048, pbkdf2HashAlgorithm: 'SHA-256', hmacHashAlgorithm: 'SHA-256' });
  return new Uint8Array(pfx.toSchema().toBER());
}

/** As older programs write it, by forge: 3DES and SHA-1, RSA only. */
export function oldP12(who: Identity, password: string): Uint8Array {
  const key = forge.pki.privateKeyFromPem(keyPem(who));
  const written = forge.pkcs12.toPkcs12Asn1(key, [forge.pki.certificateFromPem(pem(who))], password, { algorithm: '3des' });
  return new Uint8Array(Buffer.from(forge.asn1.toDer(written).getBytes(), 'binary'));
}

const keyOf = ({ key }: Identity) => createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' });
export const pem = ({ certificate }: Identity): string => new X509Certificate(certificate).toString();
export const keyPem = (who: Identity): string => keyOf(who).export({ format: 'pem', type: 'pkcs8' }).toString();
