import type { ReactNode } from 'react';
import type { Form } from '../../../src/domain/count/input.ts';
import { Pad } from '../../parts/typing/pad.tsx';
import { useEnterWords } from './enter-words.ts';

/** The keys, and what Enter would do; in a rehearsal in the side column, where the drawn paper has taken their place. */
export const PadOf = ({ form }: { readonly form: Form }): ReactNode => <Pad form={form} {...useEnterWords()} />;
