import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';

type IssueScriptProps = { readonly issued: number | undefined; /** Everybody who is there has one. */ readonly all: boolean; readonly voters: string };

/** What the head of the board says while ballots go out. */
export const IssueScript = ({ issued, all, voters }: IssueScriptProps): ReactNode => (
  <>
    <p className="by">Trưởng Ban Kiểm phiếu đọc</p>
    <blockquote className="script">
      <p>Ban xin phát phiếu.</p>
      <p className="do">phát xong, đợi trả lời</p>
      <p>Đồng chí nào chưa nhận được phiếu, hoặc nhận quá một phiếu?</p>
      <p className="do">đếm lại, ghi số phiếu ở dưới</p>
      <p>
        Ban đã phát ra <u className="fig">{issued === undefined ? '…' : grouped(issued)}</u> phiếu
        {all ? `, bằng số ${voters.replace(' chính thức', '')} có mặt.` : '.'}
      </p>
    </blockquote>
  </>
);
