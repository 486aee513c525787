import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { GivenUp, GreatAct } from '../../../src/usecases/views.ts';
import { clock, day } from '../../texts/times.ts';

const actText: Readonly<Record<GreatAct, string>> = {
  ballotsIssued: 'ghi số phiếu phát ra',
  ballotsCollected: 'ghi số phiếu thu về',
  papersConcluded: 'Ban kết luận phiếu không hợp lệ',
  countClosed: 'khóa kết quả kiểm phiếu',
  countReopened: 'mở lại kết quả để sửa',
  minutesPrinted: 'in biên bản',
  boardSigned: 'Ban Kiểm phiếu ký biên bản',
  resultConfirmed: 'Đoàn Chủ tịch xác nhận kết quả',
  roundVoided: 'hủy lần bầu',
};

/** What nobody should give up by a number: the acts that the file in use holds and the backup does not. */
export const GivenUpList = ({ givenUp: { papers, acts } }: { readonly givenUp: GivenUp }): ReactNode => (
  <section className="given-up" aria-label="Những việc bản sao lưu không có">
    <h3>Tệp đang có ghi những việc này, bản sao lưu không có:</h3>
    <ul>
      {papers === 0 ? null : (
        <li>
          <b className="fig">{grouped(papers)}</b> phiếu đã nhập
        </li>
      )}
      {acts.map(({ kind, title, number, at }, place) => (
        <li key={place}>
          <b>{actText[kind]}</b>: {title}
          {number === 1 ? '' : `, lần ${number}`} (<span className="fig">{`${clock(at).slice(0, 5)} ngày ${day(at)}`}</span>)
        </li>
      ))}
    </ul>
  </section>
);
