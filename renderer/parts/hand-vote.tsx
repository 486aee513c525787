import { useState, type ReactNode } from 'react';
import { voters, type HandVote as Vote } from '../../src/domain/hand-vote.ts';
import { grouped } from '../../src/domain/figures.ts';
import { wholeNumber } from '../texts/numbers.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import './hand-vote.css';

type HandVoteProps = {
  readonly value?: Vote | undefined;
  /** How many may raise a card: “Tất cả tán thành” fills it in. */
  readonly present?: number | undefined;
  /** `unread`: something is written that is no vote yet. */
  readonly onChange: (value: Vote | undefined, unread: boolean) => void;
  readonly legend?: string;
};

type Typed = { readonly for: string; readonly against: string; readonly other: string };
const empty: Typed = { for: '', against: '', other: '' };

/** Cards raised, as three numbers. The first one alone is enough: the other two are then nought. */
function read(typed: Typed): Vote | undefined {
  const numbers = [typed.for, typed.against, typed.other].map((text, at) => (text.trim() === '' && at > 0 ? 0 : wholeNumber(text)));
  const [agreed, against, other] = numbers;
  return agreed === undefined || against === undefined || other === undefined ? undefined : { for: agreed, against, other };
}

const asTyped = (vote: Vote | undefined): Typed => (vote === undefined ? empty : { for: String(vote.for), against: String(vote.against), other: String(vote.other) });

export function HandVote({ value, present, onChange, legend = 'Biểu quyết giơ thẻ' }: HandVoteProps): ReactNode {
  const [typed, setTyped] = useState(() => asTyped(value));
  const put = (next: Typed): void => {
    setTyped(next);
    onChange(read(next), read(next) === undefined && Object.values(next).some((text) => text.trim() !== ''));
  };
  const field = (key: keyof Typed, label: string): ReactNode => (
    <Field label={label} figures value={typed[key]} fault={faultOf(typed, key)} onChange={(event) => put({ ...typed, [key]: event.target.value })} />
  );
  const vote = read(typed);
  const raised = vote === undefined ? 0 : voters(vote);
  return (
    <fieldset className="hand-vote">
      <legend className="label">{legend}</legend>
      {field('for', 'Tán thành')}
      {field('against', 'Không tán thành')}
      {field('other', 'Ý kiến khác')}
      {present === undefined || present === 0 ? null : (
        <Button className="small" onClick={() => put({ for: String(present), against: '0', other: '0' })}>
          Tất cả tán thành ({grouped(present)})
        </Button>
      )}
      {present !== undefined && present > 0 && raised > present ? (
        <p className="over" role="status">
          Cộng được {grouped(raised)}, nhiều hơn {grouped(present)} người có mặt. Xem lại số thẻ.
        </p>
      ) : null}
    </fieldset>
  );
}

function faultOf(typed: Typed, key: keyof Typed): string | undefined {
  const text = typed[key].trim();
  const others = typed.for.trim() === '' && (typed.against.trim() !== '' || typed.other.trim() !== '');
  if (key === 'for' && others) return 'Ghi số tán thành.';
  return text === '' || wholeNumber(text) !== undefined ? undefined : 'Ghi một số.';
}
