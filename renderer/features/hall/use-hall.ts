import { useEffect, useState } from 'react';
import type { HallView } from '../../../src/usecases/views.ts';
import { api } from '../../api.ts';

const looks = 700;

/** What the display may show, asked again and again; nothing where the program does not answer or no file is open. */
export function useHall(): HallView | undefined {
  const [view, setView] = useState<HallView>();
  useEffect(() => {
    let left = false;
    let next: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const answer = await api.get<HallView>('/hall');
      if (left) return;
      setView(answer.ok ? answer.value : undefined);
      next = setTimeout(() => void look(), looks);
    };
    void look();
    return () => {
      left = true;
      clearTimeout(next);
    };
  }, []);
  return view;
}
