import { createRequire } from 'node:module';
import type { TFontDictionary } from 'pdfmake/interfaces.js';

const faces = {
  normal: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italics: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

/** Paths of the fonts in their package, looked up when a paper is made: a bundle may lie elsewhere than its sources. */
export function paperFonts(): TFontDictionary {
  const { resolve } = createRequire(import.meta.url);
  const path = (face: keyof typeof faces): string => resolve(`@expo-google-fonts/tinos/${faces[face]}`);
  return { Tinos: { normal: path('normal'), bold: path('bold'), italics: path('italics'), bolditalics: path('bolditalics') } };
}
