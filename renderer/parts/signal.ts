import { create } from 'zustand';

/** What the desk makes felt: the eye may stay on the paper. */
export type Signal = 'saved' | 'refused';
export type Sense = 'sound' | 'flash';

/** Of this machine, not of the congress: one table stands near the hall, another does not. */
const kept = 'kiemphieu.signal';

function remembered(): Record<Sense, boolean> {
  const off = (localStorage.getItem(kept) ?? '').split(' ');
  return { sound: !off.includes('no-sound'), flash: !off.includes('no-flash') };
}

type SignalState = Readonly<Record<Sense, boolean>> & {
  readonly last: { readonly signal: Signal; readonly count: number } | undefined;
  readonly give: (signal: Signal) => void;
  readonly clear: () => void;
  readonly toggle: (sense: Sense) => void;
};

export const useSignal = create<SignalState>((set, get) => ({
  ...remembered(),
  last: undefined,
  give: (signal) => {
    if (get().sound) play(signal);
    if (get().flash) set(({ last }) => ({ last: { signal, count: (last?.count ?? 0) + 1 } }));
  },
  clear: () => {
    if (get().last !== undefined) set({ last: undefined });
  },
  toggle: (sense) => {
    set((state) => ({ ...state, [sense]: !state[sense] }));
    const { sound, flash } = get();
    localStorage.setItem(kept, [sound ? '' : 'no-sound', flash ? '' : 'no-flash'].join(' ').trim());
  },
}));

type Tone = { readonly pitch: number; readonly after: number; readonly length: number; readonly loud: number };

const tones: Readonly<Record<Signal, readonly Tone[]>> = {
  saved: [{ pitch: 1250, after: 0, length: 0.045, loud: 0.07 }],
  refused: [
    { pitch: 310, after: 0, length: 0.09, loud: 0.16 },
    { pitch: 240, after: 0.13, length: 0.13, loud: 0.16 },
  ],
};

let speaker: AudioContext | undefined;

/** Drawn by an oscillator: no file. A machine without sound stays silent. */
function play(signal: Signal): void {
  try {
    speaker ??= new AudioContext();
    if (speaker.state === 'suspended') void speaker.resume().catch(() => undefined);
    for (const tone of tones[signal]) sound(speaker, tone);
  } catch {
    speaker = undefined;
  }
}

function sound(context: AudioContext, { pitch, after, length, loud }: Tone): void {
  const start = context.currentTime + after;
  const voice = new OscillatorNode(context, { frequency: pitch });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(loud, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + length);
  voice.connect(volume).connect(context.destination);
  voice.start(start);
  voice.stop(start + length);
}
