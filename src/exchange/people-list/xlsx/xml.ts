import { Parser } from 'saxen';

export type Attributes = Readonly<Record<string, string>>;

export type Visitor = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const localAttributes = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));

/** Walks through a part; names come without their prefix. False when it is no XML, or declares entities. */
export function walk(bytes: Uint8Array, { open, close, text }: Visitor): boolean {
  let sound = true;
  const parser = new Parser();
  const refuse = (): void => {
    sound = false;
    parser.stop();
  };
  parser.on('error', refuse);
  parser.on('attention', refuse);
  if (open !== undefined) parser.on('openTag', (name, attributes) => open(local(name), localAttributes(attributes())));
  if (close !== undefined) parser.on('closeTag', (name) => close(local(name)));
  if (text !== undefined) {
    parser.on('text', (value, decode) => text(decode(value)));
    parser.on('cdata', (value) => text(value));
  }
  parser.parse(new TextDecoder().decode(bytes));
  return sound;
}
