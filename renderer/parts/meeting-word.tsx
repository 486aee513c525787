import { createContext, useContext } from 'react';

/** The meeting that votes, as it is spoken of: `Đại hội`, or `Hội nghị` of a committee. */
export const MeetingWord = createContext('Đại hội');

/** The sentence in the words of the meeting at hand. */
export function useMeetingWords(): (sentence: string) => string {
  const word = useContext(MeetingWord);
  return (sentence) => sentence.replaceAll('Đại hội', word);
}
