import { X509Certificate, verify } from 'node:crypto';
import { Null, ObjectIdentifier, OctetString, Sequence, Set as Asn1Set } from 'asn1js';
import { AlgorithmIdentifier, Attribute, Certificate, ContentInfo, EncapsulatedContentInfo, IssuerAndSerialNumber, SignedAndUnsignedAttributes, SignedData, SignerInfo } from 'pkijs';
import { ok, type Result } from '../domain/result.ts';
import { digested, owned } from './bytes.ts';
import { refused, type SigningFault } from './fault.ts';
import { oids } from './oids.ts';
import type { Signer } from './signer.ts';

/** A detached CAdES signature as PAdES B-B has it: signing-certificate-v2, and no signing-time (the PDF's own M tells it). */
export async function cmsOf(content: Uint8Array, signer: Signer): Promise<Result<Uint8Array, SigningFault>> {
  const attributes = signedAttributes(content, signer.certificate);
  // What is signed is the DER of the SET; within the message the same bytes carry the tag [0].
  const signature = await checked(signer, new Uint8Array(new Asn1Set({ value: attributes.map((one) => one.toSchema()) }).toBER()));
  if (!signature.ok) return signature;
  const data = new SignedData({
    version: 1,
    digestAlgorithms: [sha256()],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oids.data }),
    certificates: [signer.certificate, ...signer.chain].map((one) => Certificate.fromBER(owned(one))),
    signerInfos: [signerInfo(signer, attributes, signature.value)],
  });
  return ok(new Uint8Array(new ContentInfo({ contentType: oids.signedData, content: data.toSchema(true) }).toSchema().toBER()));
}

const sha256 = (): AlgorithmIdentifier => new AlgorithmIdentifier({ algorithmId: oids.sha256 });

/** A token may answer with the key of another certificate: what it signed is checked before it is used. */
async function checked({ certificate, sign }: Signer, bytes: Uint8Array): Promise<Result<Uint8Array, SigningFault>> {
  const signed = await sign(bytes);
  if (!signed.ok) return signed;
  return verify('sha256', bytes, new X509Certificate(certificate).publicKey, signed.value) ? signed : refused('SIGNATURE_WRONG');
}

function signerInfo({ certificate }: Signer, attributes: Attribute[], signature: Uint8Array): SignerInfo {
  const { issuer, serialNumber } = Certificate.fromBER(owned(certificate));
  const rsa = new X509Certificate(certificate).publicKey.asymmetricKeyType === 'rsa';
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: sha256(),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: new AlgorithmIdentifier(rsa ? { algorithmId: oids.sha256WithRsa, algorithmParams: new Null() } : { algorithmId: oids.sha256WithEcdsa }),
    signature: new OctetString({ valueHex: owned(signature) }),
  });
}

function signedAttributes(content: Uint8Array, certificate: Uint8Array): Attribute[] {
  // ESSCertIDv2 with its default hash, SHA-256: the algorithm is left out, as DER asks.
  const certId = new Sequence({ value: [new OctetString({ valueHex: owned(digested(certificate)) })] });
  const all = [
    new Attribute({ type: oids.contentType, values: [new ObjectIdentifier({ value: oids.data })] }),
    new Attribute({ type: oids.messageDigest, values: [new OctetString({ valueHex: owned(digested(content)) })] }),
    new Attribute({ type: oids.signingCertificateV2, values: [new Sequence({ value: [new Sequence({ value: [certId] })] })] }),
  ];
  const der = (one: Attribute): Buffer => Buffer.from(one.toSchema().toBER());
  return all.toSorted((a, b) => Buffer.compare(der(a), der(b)));
}
