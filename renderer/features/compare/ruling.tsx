import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { typedFrom } from '../../../src/domain/keypad/read.ts';
import { nothingTyped } from '../../../src/domain/keypad/typed.ts';
import type { EyeFault } from '../../../src/domain/count/input.ts';
import type { ComparedPaper, RulingInput } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { Echo } from '../../parts/typing/echo.tsx';
import type { Ground } from '../../parts/typing/ground.ts';
import { Names } from '../../parts/typing/names.tsx';
import { Plate } from '../../parts/typing/plate.tsx';
import { paperName } from '../../texts/bundles.ts';
import { faultText, rulingChoices } from '../../texts/faults.ts';
import { Back } from './back.tsx';
import { HeadOnly } from './head-only.tsx';
import { useTyping } from './typing.ts';

type Choice = EyeFault | 'valid';
type RulingProps = {
  readonly paper: ComparedPaper;
  readonly ground: Ground;
  readonly members: number;
  /** The place can be taken out, where not every entry has the paper. */
  readonly offer: ReactNode;
  readonly leave: () => void;
  readonly rule: (ruling: RulingInput, votesFor: number) => Promise<Failure | undefined>;
};

function Choices({ choice, choose }: { readonly choice: Choice | undefined; readonly choose: (choice: Choice) => void }): ReactNode {
  const all: readonly (readonly [Choice, string])[] = [
    ...rulingChoices.map((code) => [code, `Không hợp lệ: ${faultText[code]}`] as const),
    ['valid', 'Đã rõ cách đọc: tính theo những số gõ dưới đây'],
  ];
  return (
    <fieldset className="rulings">
      <legend className="h">Ban kết luận</legend>
      {all.map(([value, text], index) => (
        <label key={value}>
          <input type="radio" name="ruling" value={value} checked={choice === value} onChange={() => choose(value)} autoFocus={index === 0} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A paper invalid by arithmetic is ruled on only where the paper itself says something else. */
function askedOf({ state, faults }: ComparedPaper): string {
  if (state === 'awaitsRuling') return 'Cả Ban cùng xem tờ phiếu. Máy không tự kết luận phiếu này.';
  if (state === 'ruled') return 'Ban đã kết luận phiếu này. Cả Ban cùng xem lại tờ phiếu thì mới sửa kết luận.';
  return `Các lần nhập như nhau, máy xếp là không hợp lệ: ${faults.map((code) => faultText[code]).join('; ')}. Ban chỉ ghi kết luận khác khi tờ phiếu không đúng như đã nhập.`;
}

/** The board's word on one paper: the program proposes nothing here. */
export function Ruling({ paper, ground, members, offer, leave, rule }: RulingProps): ReactNode {
  const { rules, candidates } = ground;
  const [choice, setChoice] = useState<Choice | undefined>(paper.ruling === undefined ? undefined : paper.ruling.kind === 'valid' ? 'valid' : paper.ruling.code);
  const [note, setNote] = useState(paper.ruling?.note ?? '');
  const [votesFor, setVotesFor] = useState(String(paper.ruling?.votesFor ?? members));
  const [failure, setFailure] = useState<Failure>();
  const form = useRef<HTMLFormElement>(null);
  const given = paper.final ?? paper.again?.marks ?? paper.readings?.find((one) => one !== null)?.marks;
  const { typed, verdict, reading } = useTyping(
    ground,
    choice === 'valid',
    () => form.current?.querySelector<HTMLInputElement>('input.note')?.focus(),
    given === undefined ? nothingTyped : typedFrom(given, rules.names),
  );
  useEffect(() => {
    if (choice === 'valid') form.current?.querySelector('.keys')?.scrollIntoView({ block: 'nearest' });
  }, [choice]);
  const ready = choice !== undefined && note.trim() !== '' && votesFor !== '' && (choice !== 'valid' || reading !== undefined);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    const input: RulingInput | undefined =
      choice !== 'valid' ? { kind: 'invalid', code: choice, note: note.trim() } : reading === undefined ? undefined : { kind: 'valid', marks: reading.marks, note: note.trim() };
    if (input !== undefined) setFailure(await rule(input, Number(votesFor)));
  };
  return (
    <form ref={form} className="ruling" onSubmit={(event) => void submit(event)}>
      <h2>{paperName(paper)}: Ban kết luận</h2>
      <p className="take">{askedOf(paper)}</p>
      {offer}
      <HeadOnly />
      <FailureBand failure={failure} />
      <Choices choice={choice} choose={setChoice} />
      {choice === 'valid' ? (
        <div className="keys" tabIndex={0} role="group" aria-label="Gõ lại những số theo kết luận của Ban; Enter sang ô lý do">
          <Echo typed={{ ...typed, aside: false }} form={rules.form} candidates={candidates} heading="Tính theo những số này" />
          <Plate verdict={verdict} />
          <Names typed={typed} form={rules.form} candidates={candidates} columns={candidates.length > 40 ? 3 : 2} />
        </div>
      ) : null}
      <div className="note-row">
        <Field className="note" label="Lý do, ghi vào danh sách" value={note} onChange={(event) => setNote(event.target.value)} />
        <Field label={`Tán thành, trong ${members}`} figures value={votesFor} onChange={(event) => setVotesFor(event.target.value.replace(/\D/g, '').slice(0, 3))} />
      </div>
      <div className="acts">
        <p className="label"><b>Tab</b> sang ô sau · <b>↑ ↓</b> chọn</p>
        {paper.state === 'awaitsRuling' ? null : <Back leave={leave} />}
        <Button type="submit" tone="hand" shortcut="Enter" disabled={!ready}>
          Ghi kết luận
        </Button>
      </div>
    </form>
  );
}
