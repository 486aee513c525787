import { mostFaults, pathText, type Fault, type FaultCode } from '../fault.ts';

type Frame = { readonly keys: Set<string> | undefined; index: number; key: string | undefined };

/** Deeper than any field of a count file: what lies there is refused by its shape. */
const deepest = 16;

const numberEnd = /[^0-9+\-.eE]/g;

/** Text of a number that rounds to a whole one only because a double cannot hold its digits. */
function hidesFraction(text: string): boolean {
  const parts = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (parts === null) return false;
  const fraction = parts[2] ?? '';
  const digits = `${parts[1] ?? ''}${fraction}`;
  const scale = fraction.length - Number(parts[3] ?? '0');
  const zeros = digits.length - 1 - digits.split('').findLastIndex((digit) => digit !== '0');
  return /[1-9]/.test(digits) && zeros < scale && Number.isInteger(Number(text));
}

/**
 * Finds in well-formed JSON what `JSON.parse` passes over in silence:
 * a key written twice, where the last would win; `__proto__`, a key like any other to JSON
 * that libraries pass over; and a fraction lost in rounding.
 */
export function scan(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const frames: Frame[] = [];
  let expectsKey = false;
  const refuse = (code: FaultCode, message: string): void => {
    if (frames.length > deepest || faults.length >= mostFaults) return;
    faults.push({ code, path: pathText(frames.map((frame) => frame.key ?? frame.index)), message });
  };

  for (let at = 0; at < text.length; at += 1) {
    const top = frames.at(-1);
    const char = text[at] ?? '';
    if (char === '{' || char === '[') {
      expectsKey = char === '{';
      frames.push({ keys: expectsKey ? new Set() : undefined, index: 0, key: undefined });
    }
    else if (char === '}' || char === ']') frames.pop();
    else if (char === ',' && top !== undefined) {
      expectsKey = top.keys !== undefined;
      top.index += 1;
    } else if (char === '"') {
      const end = stringEnd(text, at);
      if (expectsKey && top?.keys !== undefined) {
        top.key = String(JSON.parse(text.slice(at, end + 1)));
        if (top.keys.has(top.key)) refuse('E109', 'khóa này đã viết một lần; chỉ giữ một');
        if (top.key === '__proto__') refuse('E105', 'không có khóa này; xem lại cách viết');
        top.keys.add(top.key);
        expectsKey = false;
      }
      at = end;
    } else if (char === '-' || (char >= '0' && char <= '9')) {
      numberEnd.lastIndex = at;
      const end = numberEnd.exec(text)?.index ?? text.length;
      if (hidesFraction(text.slice(at, end))) refuse('E107', 'cần số nguyên, không có phần lẻ');
      at = end - 1;
    }
  }
  return faults;
}

function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (escaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function escaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
