import { useEffect, useState } from 'react';
import { api } from '../../api.ts';

const afterTypingMs = 250;

type Preview = { readonly filled: string; readonly fault: string | undefined };

/** Filled with this congress's figures a moment after the last key; what cannot be filled says why and leaves the last one. */
export function usePreview(path: string, text: string, first: string, election?: number): Preview {
  const [shown, setShown] = useState<Preview>({ filled: first, fault: undefined });
  useEffect(() => {
    let old = false;
    const preview = async (): Promise<void> => {
      const answer = await api.post<{ readonly text: string }>(`${path}/preview`, election === undefined ? { text } : { text, election });
      if (old) return;
      setShown((before) => (answer.ok ? { filled: answer.value.text, fault: undefined } : { ...before, fault: answer.error.message }));
    };
    const waiting = setTimeout(() => void preview(), afterTypingMs);
    return () => {
      old = true;
      clearTimeout(waiting);
    };
  }, [path, election, text]);
  return shown;
}
