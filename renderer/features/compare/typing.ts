import { useCallback, useMemo, useState } from 'react';
import { marksOf } from '../../../src/domain/keypad/read.ts';
import type { Key } from '../../../src/domain/keypad/keys.ts';
import { isEchoKey, nothingTyped, press, type Typed } from '../../../src/domain/keypad/typed.ts';
import type { Reading } from '../../../src/usecases/views.ts';
import type { Ground } from '../../parts/typing/ground.ts';
import { useStrokes } from '../../parts/typing/strokes.ts';
import { verdictOf, type Verdict } from '../../parts/typing/verdict.ts';

type Typing = { readonly typed: Typed; readonly verdict: Verdict; readonly reading: Reading | undefined };

/** The keypad of the desk for one paper; `enter` is called with a reading that can be saved. */
export function useTyping(ground: Ground, active: boolean, enter: (reading: Reading) => void, start: Typed = nothingTyped): Typing {
  const [typed, setTyped] = useState(start);
  const { rules } = ground;
  const marks = useMemo(() => marksOf(typed, rules), [typed, rules]);
  const verdict = useMemo(() => verdictOf(typed, rules), [typed, rules]);
  const reading = useMemo(() => (marks.ok ? { marks: marks.value, aside: typed.aside } : undefined), [marks, typed.aside]);
  const strike = useCallback(
    (key: Key) => {
      if (key.kind === 'save') {
        if (reading !== undefined) enter(reading);
        return;
      }
      if (isEchoKey(key)) setTyped((before) => press(before, key, rules.form));
    },
    [reading, enter, rules.form],
  );
  useStrokes(strike, active);
  return { typed, verdict, reading };
}
