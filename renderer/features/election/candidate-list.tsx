import { useState, type ReactNode } from 'react';
import { useMeetingWords } from '../../parts/meeting-word.tsx';
import { Button } from '../../parts/button.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { CandidateAdd } from './candidate-add.tsx';
import { PeopleListSheet } from '../../parts/people-list/sheet.tsx';
import type { RegulationId } from '../../../src/domain/regulation.ts';
import { NomineeFields } from './nominee-fields.tsx';
import { isInOrder, nomineeOf, offBallot, originName, ruleOfOrder, sameNames, type Named } from './candidates.ts';
import type { DraftProps } from './post-fields.tsx';

type CandidateListProps = DraftProps & { readonly regulation: RegulationId; readonly present: number; readonly held: boolean };

export function CandidateList({ draft, faults, regulation, present, held, onChange }: CandidateListProps): ReactNode {
  const said = useMeetingWords();
  const [open, setOpen] = useState<number>();
  const [pasting, setPasting] = useState(false);
  const { candidates, byHand } = draft;
  const put = (people: readonly Named[]): void => onChange({ ...draft, candidates: people });
  const swap = (at: number): void => put(candidates.map((one, place) => candidates[place === at ? at - 1 : place === at - 1 ? at : place] ?? one));
  const twice = sameNames(candidates);
  return (
    <>
      <div className="order">
        <Choice label="Thứ tự trên phiếu" value={byHand ? 'hand' : 'abc'} onChange={(event) => onChange({ ...draft, byHand: event.target.value === 'hand' })}>
          <option value="abc">A, B, C theo tên</option>
          <option value="hand">Thứ tự khác, có lý do</option>
        </Choice>
        {byHand ? (
          <Field label="Lý do (ghi vào biên bản)" value={draft.orderReason} fault={faults.orderReason} onChange={(event) => onChange({ ...draft, orderReason: event.target.value })} />
        ) : (
          <p className="label rule">{ruleOfOrder} Dấu thanh xếp sau: {draft.toneOrder === 'school' ? 'ngang, sắc, huyền, hỏi, ngã, nặng' : 'ngang, huyền, hỏi, ngã, sắc, nặng'}.</p>
        )}
      </div>
      {candidates.length === 0 ? null : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col" className="no">
                Số
              </th>
              <th scope="col">Họ và tên</th>
              <th scope="col">Năm sinh</th>
              <th scope="col">Ghi chú</th>
              <th scope="col">Giới thiệu từ</th>
              <th scope="col">
                <span className="spoken">Việc</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((one, at) => [
              <tr key={`${at}-${one.name}-${one.birthYear ?? ''}`}>
                <td className="no">{at + 1}</td>
                <td>
                  <b>{one.name}</b>
                  {twice.has(at) ? <span className="same"> trùng tên: in kèm {one.birthYear === undefined ? 'năm sinh (chưa ghi)' : `năm sinh ${one.birthYear}`}</span> : null}
                </td>
                <td className="year">{one.birthYear}</td>
                <td>{one.note}</td>
                <td>
                  {said(originName[one.origin ?? 'convener'])}
                  {offBallot(one, regulation) === undefined ? null : <b className="off"> {offBallot(one, regulation)}: không có trên phiếu</b>}
                  {one.withdrawal === 'asked' ? <b className="off"> xin rút, chờ quyết định</b> : null}
                </td>
                <td className="do">
                  <Button className="small quiet" aria-expanded={open === at} aria-label={`Ghi thêm về ${one.name}`} onClick={() => setOpen(open === at ? undefined : at)}>
                    Ghi thêm
                  </Button>
                  {byHand && at > 0 ? (
                    <Button className="small quiet" aria-label={`Đưa ${one.name} lên một chỗ`} onClick={() => swap(at)}>
                      Lên
                    </Button>
                  ) : null}
                  {byHand && at < candidates.length - 1 ? (
                    <Button className="small quiet" aria-label={`Đưa ${one.name} xuống một chỗ`} onClick={() => swap(at + 1)}>
                      Xuống
                    </Button>
                  ) : null}
                  <Button className="small quiet" disabled={held} aria-label={`Bỏ ${one.name} khỏi danh sách`} onClick={() => put(candidates.filter((_, place) => place !== at))}>
                    Bỏ
                  </Button>
                </td>
              </tr>,
              open === at ? (
                <tr key={`${at}-more`}>
                  <td />
                  <td colSpan={5}>
                    <NomineeFields nominee={one} regulation={regulation} present={present} onChange={(next) => put(candidates.map((other, place) => (place === at ? next : other)))} />
                  </td>
                </tr>
              ) : null,
            ])}
          </tbody>
        </table>
      )}
      {byHand && !isInOrder(candidates, draft.toneOrder) ? <p className="label">Danh sách đang không theo thứ tự A, B, C.</p> : null}
      {faults.candidates === undefined ? null : <p className="why">{faults.candidates}</p>}
      {held ? null : <CandidateAdd onAdd={(one) => put([...candidates, one])} />}
      <Button className="small" disabled={held} aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
        Dán hoặc mở từ Excel
      </Button>
      {pasting ? (
        <PeopleListSheet
          kind="candidates"
          onTake={(people) => {
            put([...candidates, ...people.map(nomineeOf)]);
            setPasting(false);
          }}
          onClose={() => setPasting(false)}
        />
      ) : null}
    </>
  );
}
