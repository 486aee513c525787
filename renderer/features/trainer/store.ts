import { create } from 'zustand';
import type { BallotRules } from '../../../src/domain/count/classify.ts';
import type { Form } from '../../../src/domain/count/input.ts';
import type { Key } from '../../../src/domain/keypad/keys.ts';
import { marksOf, typedFrom } from '../../../src/domain/keypad/read.ts';
import { isEchoKey, nothingTyped, press, type Typed } from '../../../src/domain/keypad/typed.ts';
import { answerTo, lessons, type Lesson } from '../../../src/domain/trainer/lessons.ts';
import { chanceFrom, practiceNames, practiceSeats, practiceStack, type PracticePaper } from '../../../src/domain/trainer/papers.ts';
import type { Attempt, PracticeReading } from '../../../src/domain/trainer/score.ts';
import { useSignal } from '../../parts/signal.ts';
import type { StrokeTrouble } from '../../parts/typing/strokes.ts';

/** Of the run: a minute of each form. */
export const runSeconds = 120;
/** More than anybody types in two minutes. */
const stackSize = 150;

export const rulesOf = (form: Form): BallotRules => ({ form, names: practiceNames, seats: practiceSeats, post: 'committee', allDisagreeMulti: 'invalid' });

export type Phase = 'welcome' | 'lesson' | 'ready' | 'run' | 'end';
export type Answer = 'learned' | 'misread' | 'otherKey';

type TrainerState = {
  readonly phase: Phase;
  readonly typed: Typed;
  readonly lesson: number;
  readonly used: readonly Key['kind'][];
  readonly answer: Answer | undefined;
  readonly stacks: Readonly<Record<Form, readonly PracticePaper[]>>;
  readonly attempts: readonly Attempt[];
  readonly startedAt: number;
  readonly paper: PracticePaper | undefined;
  readonly trouble: StrokeTrouble | undefined;
  readonly numLockOff: boolean;
  readonly teach: () => void;
  readonly prepare: () => void;
  readonly run: (seed: number, now: number) => void;
  readonly end: () => void;
  readonly key: (key: Key, numLockOff: boolean, now: number) => void;
  readonly told: (trouble: StrokeTrouble) => void;
};

const refuse = (): void => useSignal.getState().give('refused');
const isEmpty = ({ tokens, aside }: Typed): boolean => tokens.length === 0 && !aside;

/** The desk without a congress: what is typed is judged here and forgotten. */
export const useTrainer = create<TrainerState>((set, get) => {
  const show = (lesson: number): void => {
    const next = lessons[lesson];
    set(next === undefined ? { phase: 'ready', typed: nothingTyped, answer: undefined } : { phase: 'lesson', lesson, typed: nothingTyped, used: [], paper: next.paper });
  };

  const answered = (lesson: Lesson, reading: PracticeReading): void => {
    const answer = answerTo(lesson, reading, get().used);
    if (answer !== 'learned') {
      set({ answer, typed: nothingTyped, used: [] });
      return refuse();
    }
    set({ answer });
    useSignal.getState().give('saved');
    show(get().lesson + 1);
  };

  /** The paper that lies on top now: in the second half of the time, of the other form. */
  const next = (attempts: readonly Attempt[], now: number): PracticePaper | undefined => {
    const { stacks, startedAt } = get();
    const form: Form = now - startedAt < (runSeconds * 1000) / 2 ? 'strike' : 'agree';
    return stacks[form][attempts.filter(({ paper }) => paper.form === form).length];
  };

  const save = (now: number): void => {
    const { typed, paper, phase, lesson, attempts } = get();
    if (paper === undefined) return;
    const marks = marksOf(typed, rulesOf(paper.form));
    if (!marks.ok) return refuse();
    const reading = { marks: marks.value, aside: typed.aside };
    const taught = lessons[lesson];
    if (phase === 'lesson') return taught === undefined ? undefined : answered(taught, reading);
    const done = [...attempts, { paper, reading }];
    set({ attempts: done, typed: nothingTyped, paper: next(done, now) });
    useSignal.getState().give('saved');
  };

  const takeBack = (): void => {
    const { phase, lesson, attempts, typed, used } = get();
    const before = lessons[lesson - 1];
    if (!isEmpty(typed)) return refuse();
    if (phase === 'lesson') {
      if (lessons[lesson]?.id !== 'undo' || before === undefined) return refuse();
      return set({ typed: typedFrom(before.paper.marks, practiceNames, before.paper.aside), used: [...used, 'undo'], answer: undefined });
    }
    const last = attempts.at(-1);
    if (last === undefined) return refuse();
    set({ attempts: attempts.slice(0, -1), paper: last.paper, typed: typedFrom(last.reading.marks, practiceNames, last.reading.aside) });
  };

  return {
    phase: 'welcome',
    typed: nothingTyped,
    lesson: 0,
    used: [],
    answer: undefined,
    stacks: { strike: [], agree: [] },
    attempts: [],
    startedAt: 0,
    paper: undefined,
    trouble: undefined,
    numLockOff: false,
    teach: () => {
      set({ answer: undefined, trouble: undefined });
      show(0);
    },
    prepare: () => set({ phase: 'ready', typed: nothingTyped, trouble: undefined, answer: undefined }),
    run: (seed, now) => {
      const chance = chanceFrom(seed);
      const stacks = { strike: practiceStack('strike', stackSize, chance), agree: practiceStack('agree', stackSize, chance) };
      set({ phase: 'run', stacks, attempts: [], startedAt: now, typed: nothingTyped, trouble: undefined, paper: stacks.strike[0] });
    },
    end: () => set({ phase: 'end', typed: nothingTyped, trouble: undefined }),
    key: (key, numLockOff, now) => {
      const { typed, paper, used } = get();
      if (paper === undefined) return;
      if (get().trouble !== undefined) set({ trouble: undefined });
      if (key.kind === 'save') save(now);
      else if (key.kind === 'undo') takeBack();
      else if (isEchoKey(key)) {
        const known = key.kind === 'digit' ? numLockOff : get().numLockOff;
        set({ typed: press(typed, key, paper.form), used: used.includes(key.kind) ? used : [...used, key.kind], numLockOff: known, answer: get().answer === 'learned' ? undefined : get().answer });
      }
    },
    told: (trouble) => {
      if (get().trouble !== trouble) refuse();
      set({ trouble });
    },
  };
});
