import texts from '../../resources/texts/minutes.json' with { type: 'json' };

export { texts };
export type LineCode = keyof typeof texts.lines;
export type HeadingCode = keyof typeof texts.headings;
export type Values = Readonly<Record<string, string>>;

/** For the pen, where a figure is not known. */
export const dots = '……';

/** Puts the values into the braces; a brace without a value is a bug. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`no value for {${key}} in “${template}”`);
    return value;
  });
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
export const upper = (text: string): string => text.toLocaleUpperCase('vi');
/** Within a sentence: `Đại hội` → `đại hội`. */
export const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
