import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { MeetingView } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';

/** Two thirds of those summoned, at a delegate congress also of the organisations below (Điều lệ Đảng Điều 11). */
export const Quorum = ({ meeting: { base, organisations } }: { readonly meeting: MeetingView }): ReactNode => (
  <>
    <Line met={base.quorumMet} text={`Có mặt ${grouped(base.present)} trên ${grouped(base.summoned)} người được triệu tập`} />
    {organisations === undefined ? null : (
      <Line met={organisations.met} text={`Có đại biểu của ${grouped(organisations.represented)} trên ${grouped(organisations.total)} tổ chức đảng trực thuộc`} />
    )}
    <p className="note">Điều 11, Điều lệ Đảng</p>
  </>
);

const Line = ({ met, text }: { readonly met: boolean; readonly text: string }): ReactNode => (
  <p className="quorum">
    <Mark shape={met ? 'ok' : 'doubt'} />
    <span>
      {text}: {met ? 'đủ hai phần ba' : 'chưa đủ hai phần ba; báo cáo Đoàn Chủ tịch'}.
    </span>
  </p>
);
