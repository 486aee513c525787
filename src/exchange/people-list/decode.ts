import { recognise } from './encodings/recognise.ts';

/** Bytes of a text file: UTF-8, the UTF-16 that Excel writes, else one byte a letter. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return oneByteText(bytes);
  }
}

/** TCVN3 and VNI are kept as they look, to be offered in repaired form; all else is the Vietnamese code page of Windows. */
function oneByteText(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return recognise(latin.split(/[\r\n]+/)) === undefined ? new TextDecoder('windows-1258').decode(bytes) : latin;
}
