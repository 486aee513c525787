import { alikeOf } from '../../../src/domain/keypad/alike.ts';
import { verdictOf } from '../../parts/typing/verdict.ts';
import { useDesk } from './store.ts';

const none = 'không lưu';
type EnterWords = { readonly enter: string; readonly blocked: boolean };

/** What Enter would do now, for the drawn keypad. */
export function useEnterWords(): EnterWords {
  const enter = useDesk(({ typed, ground, alike, papers, readings }) => {
    if (ground === undefined) return '';
    if (alike === undefined) return verdictOf(typed, ground.rules).enter;
    const times = alikeOf(alike, papers - readings.length);
    return times.ok ? `lưu cả ${times.value} phiếu` : none;
  });
  return { enter, blocked: enter === none };
}
