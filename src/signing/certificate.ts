import { X509Certificate } from 'node:crypto';
import type { BitString } from 'asn1js';
import { Certificate } from 'pkijs';
import { ok, type Result } from '../domain/result.ts';
import { owned } from './bytes.ts';
import { refused, type SigningFault } from './fault.ts';
import { vietnamDay } from './time.ts';

/** Who a certificate is about, and when it holds. */
export type CertificateFacts = {
  readonly name: string;
  readonly issuer: string;
  readonly serial: string;
  /** ISO times. */
  readonly from: string;
  readonly to: string;
};

const [commonName, organisation] = ['2.5.4.3', '2.5.4.10'];
const keyUsage = '2.5.29.15';
const digitalSignature = 0x80;
const nonRepudiation = 0x40;

/** Nothing where the bytes are no certificate. */
export function readCertificate(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}

export function factsOf(der: Uint8Array): CertificateFacts {
  const { subject, issuer } = Certificate.fromBER(owned(der));
  const read = new X509Certificate(der);
  return { name: nameIn(subject), issuer: nameIn(issuer), serial: read.serialNumber, from: read.validFromDate.toISOString(), to: read.validToDate.toISOString() };
}

/** The same of bytes that somebody may have changed; nothing where they cannot be read. */
export function readFacts(der: Uint8Array): CertificateFacts | undefined {
  try {
    return factsOf(der);
  } catch {
    return undefined;
  }
}

function nameIn({ typesAndValues }: Certificate['subject']): string {
  const of = (wanted: string | undefined): string | undefined => typesAndValues.find(({ type }) => type === wanted)?.value.valueBlock.value;
  return of(commonName) ?? of(organisation) ?? '';
}

/** Whether this certificate may sign at this time. Asked before a PIN is used: a wrong certificate must not cost a try. */
export function mayUse(der: Uint8Array, at: Date): Result<X509Certificate, SigningFault> {
  const read = readCertificate(der);
  if (read === undefined) return refused('CERTIFICATE_UNREADABLE');
  if (at > read.validToDate) return refused('CERTIFICATE_EXPIRED', { day: vietnamDay(read.validToDate) });
  if (at < read.validFromDate) return refused('CERTIFICATE_NOT_YET', { day: vietnamDay(read.validFromDate) });
  if (!usedForSigning(der)) return refused('CERTIFICATE_NOT_FOR_SIGNING');
  const { asymmetricKeyType } = read.publicKey;
  return asymmetricKeyType === 'rsa' || asymmetricKeyType === 'ec' ? ok(read) : refused('CERTIFICATE_KEY_UNKNOWN');
}

/** Usages under which papers are signed; makers of tokens here often name the login of a client only. */
const signing = [
  '2.5.29.37.0', // any
  '1.3.6.1.5.5.7.3.2', // login of a client
  '1.3.6.1.5.5.7.3.4', // mail
  '1.3.6.1.5.5.7.3.36', // signing of documents
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
];

/** A certificate that names no usage may be used for all. Node tells the extended usage only; the plain one is read by PKI.js. */
function usedForSigning(der: Uint8Array): boolean {
  const usage = Certificate.fromBER(owned(der)).extensions?.find(({ extnID }) => extnID === keyUsage)?.parsedValue as BitString | undefined;
  const bits = usage?.valueBlock.valueHexView[0];
  const plain = bits === undefined || (bits & (digitalSignature | nonRepudiation)) !== 0;
  const extended = new X509Certificate(der).keyUsage;
  return plain && (extended === undefined || extended.some((one) => signing.includes(one)));
}
