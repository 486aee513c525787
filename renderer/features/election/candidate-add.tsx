import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { tidy } from '../../texts/table.ts';
import type { Named } from './candidates.ts';

/** One name at a time: Enter in the last field adds and asks for the next name. */
export function CandidateAdd({ onAdd }: { readonly onAdd: (one: Named) => void }): ReactNode {
  const [name, setName] = useState('');
  const [year, setYear] = useState('');
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string>();
  const around = useRef<HTMLDivElement>(null);

  const add = (): void => {
    const born = Number(year);
    if (tidy(name) === '') return setFault('Chưa ghi họ và tên.');
    if (year !== '' && !(born >= 1900 && born <= 2020)) return setFault('Năm sinh ghi bốn chữ số.');
    onAdd({ name: tidy(name), ...(year === '' ? {} : { birthYear: born }), ...(tidy(note) === '' ? {} : { note: tidy(note) }) });
    setName('');
    setYear('');
    setNote('');
    setFault(undefined);
    around.current?.querySelector('input')?.focus();
  };
  const addOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    add();
  };

  return (
    <div className="add-one" ref={around}>
      <Field label="Thêm: họ và tên" value={name} fault={fault} onChange={(event) => setName(event.target.value)} />
      <Field label="Năm sinh" inputMode="numeric" maxLength={4} value={year} onChange={(event) => setYear(event.target.value.replace(/\D/g, ''))} />
      <Field label="Ghi chú (đơn vị)" value={note} onChange={(event) => setNote(event.target.value)} onKeyDown={addOnEnter} />
      <Button onClick={add}>Thêm</Button>
    </div>
  );
}
