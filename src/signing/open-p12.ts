import { createPrivateKey, type KeyObject } from 'node:crypto';
import forge from 'node-forge';
import { ok, type Result } from '../domain/result.ts';
import { readCertificate } from './certificate.ts';
import { refused, type SigningFault } from './fault.ts';

type Bag = forge.pkcs12.Bag;

/** A key (PKCS#8) with its certificate, and the certificates beside it. */
export type Opened = { readonly key: Uint8Array; readonly certificate: Uint8Array; readonly chain: readonly Uint8Array[] };

/** Opens a .p12 of any age (3DES, RC2, AES). Forge only opens it; Node signs, also with keys that forge does not know. */
export function openP12(bytes: Uint8Array, password: string): Result<Opened, SigningFault> {
  const opened = opens(bytes, password);
  if (!opened.ok) return opened;
  const keys = ofType(opened.value, 'pkcs8ShroudedKeyBag', 'keyBag').map(keyIn).filter((key) => key !== undefined);
  const certificates = ofType(opened.value, 'certBag').map(certificateIn);
  for (const key of keys) {
    const certificate = certificates.find((one) => readCertificate(one)?.checkPrivateKey(key) === true);
    if (certificate !== undefined) return ok({ key: new Uint8Array(key.export({ format: 'der', type: 'pkcs8' })), certificate, chain: certificates.filter((one) => one !== certificate) });
  }
  return refused('P12_NO_KEY');
}

function opens(bytes: Uint8Array, password: string): Result<readonly Bag[], SigningFault> {
  let read: forge.asn1.Asn1;
  try {
    read = forge.asn1.fromDer(Buffer.from(bytes).toString('binary'));
  } catch {
    return refused('P12_UNREADABLE');
  }
  try {
    return ok(bagsIn(read, password));
  } catch (thrown) {
    if (/Invalid password/.test(String(thrown))) return refused('P12_PASSWORD');
  }
  try {
    // The seal was right. The newer ways to encrypt take the letters of a password as UTF-8, which forge leaves to us.
    return ok(bagsIn(unsealed(read), forge.util.encodeUtf8(password)));
  } catch (thrown) {
    return refused(/decrypt/i.test(String(thrown)) ? 'P12_PASSWORD' : 'P12_UNREADABLE');
  }
}

const bagsIn = (read: forge.asn1.Asn1, password: string): readonly Bag[] => forge.pkcs12.pkcs12FromAsn1(read, true, password).safeContents.flatMap(({ safeBags }) => safeBags);

/** PFX ::= SEQUENCE { version, contents, seal } */
const unsealed = (read: forge.asn1.Asn1): forge.asn1.Asn1 => ({ ...read, value: read.value.slice(0, 2) as forge.asn1.Asn1[] });

const ofType = (bags: readonly Bag[], ...names: readonly string[]): readonly Bag[] => bags.filter(({ type }) => names.some((name) => type === forge.pki.oids[name]));

const der = (asn1: forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');

/** What forge does not know (a certificate or key on a curve) it hands on as it came. */
const certificateIn = ({ cert, asn1 }: Bag): Uint8Array => new Uint8Array(der(cert ? asIssued(cert) : asn1));

/**
 * Forge would write its own form of the algorithm where the certificate is read, and its issuer's signature would no longer hold.
 * It keeps the signed part as it came, in which the algorithm stands after the version (where there is one) and the number.
 */
function asIssued(certificate: forge.pki.Certificate): forge.asn1.Asn1 {
  const { tbsCertificate: signedPart, signature } = certificate as unknown as { readonly tbsCertificate: forge.asn1.Asn1; readonly signature: string };
  const { create, Class, Type } = forge.asn1;
  const parts = signedPart.value as forge.asn1.Asn1[];
  const algorithm = parts[parts[0]?.tagClass === Class.CONTEXT_SPECIFIC ? 2 : 1] as forge.asn1.Asn1;
  return create(Class.UNIVERSAL, Type.SEQUENCE, true, [signedPart, algorithm, create(Class.UNIVERSAL, Type.BITSTRING, false, `\0${signature}`)]);
}

function keyIn({ key, asn1 }: Bag): KeyObject | undefined {
  try {
    return createPrivateKey({ key: der(key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)) : asn1), format: 'der', type: 'pkcs8' });
  } catch {
    return undefined;
  }
}
