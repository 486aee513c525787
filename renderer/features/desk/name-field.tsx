import { useId, type ReactNode } from 'react';
import type { RoundView } from '../../../src/usecases/views.ts';
import { Field } from '../../parts/field.tsx';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';

type Known = { readonly board: RoundView['details']['board']; readonly people: readonly { readonly name: string; readonly role: string }[]; readonly self: string | undefined };

/** Those of the board and of the people list who may sit beside the typist. */
function namesBeside({ board, people, self }: Known): readonly string[] {
  const names = [...people.filter(({ role }) => role !== 'presidium').map(({ name }) => name), board.head, ...(board.secretary === undefined ? [] : [board.secretary]), ...board.members];
  return [...new Set(names)].filter((name) => name !== '' && name !== self);
}

type NameFieldProps = {
  readonly label: string;
  readonly note?: string;
  readonly fault?: string | undefined;
  readonly board: RoundView['details']['board'];
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onText: (text: string) => void;
};

/** The name of somebody who is at the table too; those known are offered. */
export function NameField({ label, note, fault, board, value, autoFocus = false, onText }: NameFieldProps): ReactNode {
  const id = useId();
  const people = useCongress((state) => state.congress?.people) ?? [];
  const self = useSession((state) => state.person?.name);
  return (
    <div>
      <Field label={label} {...(note === undefined ? {} : { note })} fault={fault} list={id} autoFocus={autoFocus} value={value} onChange={(event) => onText(event.target.value)} />
      <datalist id={id}>
        {namesBeside({ board, people, self }).map((name) => <option key={name} value={name} />)}
      </datalist>
    </div>
  );
}
