import type { ReactNode } from 'react';
import type { Form } from '../../../src/domain/count/input.ts';
import { verdictOf } from '../../parts/typing/verdict.ts';
import { Pad } from '../../parts/typing/pad.tsx';
import { useDesk } from './store.ts';

/** The keys in the side column, where the drawn paper has taken their place. */
export function PadOf({ form }: { readonly form: Form }): ReactNode {
  const enter = useDesk((state) => (state.ground === undefined ? '' : verdictOf(state.typed, state.ground.rules).enter));
  return <Pad form={form} enter={enter} blocked={enter === 'không lưu'} />;
}
