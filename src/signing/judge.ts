import { webcrypto } from 'node:crypto';
import { fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { ContentInfo, CryptoEngine, SignedData, setEngine } from 'pkijs';
import { digested, owned } from './bytes.ts';
import { oids } from './oids.ts';

setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as unknown as Crypto }));

export type Verdict = { readonly sound: boolean; readonly certificate?: Uint8Array };

/** Whether a message (with the zeros behind it) signs the content, and with the certificate that it names within what is signed. */
export async function judged(padded: Uint8Array, content: Uint8Array): Promise<Verdict> {
  try {
    const { offset, result } = fromBER(owned(padded));
    const message = new ContentInfo({ schema: result });
    const data = new SignedData({ schema: message.content });
    const { signatureVerified, signerCertificate } = await data.verify({ signer: 0, data: owned(content), checkChain: false, extendedMode: true });
    if (signerCertificate === null || signerCertificate === undefined) return { sound: false };
    const certificate = new Uint8Array(signerCertificate.toSchema().toBER());
    const alone = message.contentType === ContentInfo.SIGNED_DATA && data.signerInfos.length === 1 && padded.subarray(offset).every((byte) => byte === 0);
    return { sound: signatureVerified === true && alone && names(data, certificate), certificate };
  } catch {
    // A message that was changed may end anywhere in its reading.
    return { sound: false };
  }
}

const hashes: ReadonlyMap<string, string> = new Map([[oids.sha256, 'sha256'], [oids.sha384, 'sha384'], [oids.sha512, 'sha512']]);

/** signing-certificate-v2: SEQUENCE { certs SEQUENCE OF { hash algorithm, where it is not SHA-256; hash of the certificate; … } … } */
function names(data: SignedData, certificate: Uint8Array): boolean {
  const bound = data.signerInfos[0]?.signedAttrs?.attributes.find(({ type }) => type === oids.signingCertificateV2);
  const [first, second] = parts(parts(parts(bound?.values[0])[0])[0]);
  const algorithm = parts(first)[0];
  const hash = first instanceof OctetString ? 'sha256' : algorithm instanceof ObjectIdentifier ? hashes.get(algorithm.getValue()) : undefined;
  const value = first instanceof OctetString ? first : second;
  return hash !== undefined && value instanceof OctetString && Buffer.from(value.valueBlock.valueHexView).equals(digested(certificate, hash));
}

const parts = (value: unknown): readonly unknown[] => (value instanceof Sequence ? value.valueBlock.value : []);
