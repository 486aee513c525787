import type { ReactNode } from 'react';
import { marksOf } from '../../../src/domain/keypad/read.ts';
import type { RoundView } from '../../../src/usecases/views.ts';
import { Names } from '../../parts/typing/names.tsx';
import { briefWords } from '../../parts/typing/verdict.ts';
import { useDesk } from './store.ts';

type BallotProps = { readonly election: RoundView; readonly organisation: string; readonly term: string };

const stampLine = { fontFamily: 'var(--font-paper)' };

/** The ballot as it lies on the table. */
export function Ballot({ election, organisation, term }: BallotProps): ReactNode {
  const typed = useDesk((state) => state.typed);
  const rules = useDesk((state) => state.ground?.rules);
  if (rules === undefined) return null;
  const read = marksOf(typed, rules);
  return (
    <section className="ballot sheet" aria-label="Phiếu đang nhập">
      <header>
        <svg className="stamp" viewBox="0 0 58 58" aria-hidden="true">
          <circle cx="29" cy="29" r="27" fill="none" stroke="var(--seal)" strokeWidth="1.6" strokeDasharray="4 3" />
          <text x="29" y="27" fontSize="12.5" textAnchor="middle" fill="var(--seal)" style={stampLine}>dấu của</text>
          <text x="29" y="41" fontSize="12.5" textAnchor="middle" fill="var(--seal)" style={stampLine}>cấp ủy</text>
        </svg>
        <div>
          <h2>PHIẾU {election.title.toLocaleUpperCase('vi')}</h2>
          <p>{organisation}, {term}</p>
          <p>
            Số lượng cần bầu: <b>{election.details.seats} đồng chí</b>
          </p>
        </div>
      </header>
      <Names typed={typed} form={election.form} candidates={election.candidates} />
      <footer>Đúng thứ tự của phiếu giấy · {(read.ok && briefWords(read.value, rules)) || `${rules.names} tên`}</footer>
    </section>
  );
}
