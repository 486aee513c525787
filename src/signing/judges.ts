import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Programs that others made, asked about our signatures in tests where they are installed. */
export function present(program: 'pdfsig' | 'openssl' | 'pdftotext' | 'pdffonts' | 'softhsm2-util', flag = '-v'): boolean {
  const found = spawnSync(program, [flag], { stdio: 'ignore' }).error === undefined;
  if (!found) console.warn(`Bỏ qua các phép kiểm tra cần ${program}: máy chưa có.`);
  return found;
}

/** What pdfsig says of each signature, in the order of the file. */
export function pdfsigSays(path: string): readonly { readonly field: string; readonly type: string; readonly whole: boolean; readonly verdict: string }[] {
  const { stdout } = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' });
  return stdout.split(/^Signature #\d+:/m).slice(1).map((text) => {
    const line = (label: string): string => new RegExp(`${label}: (.*)`).exec(text)?.[1] ?? '';
    return { field: line('Signature Field Name'), type: line('Signature Type'), whole: /- Total document signed/.test(text), verdict: line('Signature Validation') };
  });
}

/** What `openssl cms -verify -cades` says of each signature with its authority's certificate: `true`, or its complaint. */
export function opensslSays(dir: string, pdf: Uint8Array, authority: string): readonly (true | string)[] {
  const [ca, message, content] = ['ca.pem', 'message.der', 'content.bin'].map((name) => join(dir, name)) as [string, string, string];
  writeFileSync(ca, authority);
  return [...Buffer.from(pdf).toString('latin1').matchAll(/\/ByteRange\s*\[(\d+) (\d+) (\d+) (\d+) *\]/g)].map((found) => {
    const [a = 0, b = 0, c = 0, d = 0] = found.slice(1).map(Number);
    writeFileSync(message, Buffer.from(Buffer.from(pdf.subarray(a + b + 1, c - 1)).toString('latin1'), 'hex'));
    writeFileSync(content, Buffer.concat([pdf.subarray(a, a + b), pdf.subarray(c, c + d)]));
    const run = spawnSync('openssl', ['cms', '-verify', '-cades', '-binary', '-purpose', 'any', '-inform', 'DER', '-in', message, '-content', content, '-CAfile', ca, '-out', join(dir, 'out')], { encoding: 'utf8' });
    return run.status === 0 && run.stderr.includes('CAdES Verification successful') ? true : run.stderr;
  });
}
