import type { ReactNode } from 'react';
import type { Person } from '../../../src/usecases/views.ts';
import { roleText } from '../../texts/roles.ts';

type PersonChoiceProps = {
  readonly people: readonly Person[];
  readonly chosen: number | undefined;
  readonly onChoose: (id: number) => void;
  /** Chosen with the mouse: the hand goes on to the PIN. Arrows walk through the names. */
  readonly onPointed: () => void;
};

export const PersonChoice = ({ people, chosen, onChoose, onPointed }: PersonChoiceProps): ReactNode => (
  <fieldset className="people">
    <legend>Chọn tên mình</legend>
    {people.map((person) => (
      <label key={person.id} className={person.id === chosen ? 'chosen' : ''}>
        <input type="radio" name="person" checked={person.id === chosen} onChange={() => onChoose(person.id)} onClick={(event) => event.detail > 0 && onPointed()} />
        <span>
          <b>{person.name}</b>
          <span>{roleText[person.role]}</span>
        </span>
      </label>
    ))}
  </fieldset>
);
