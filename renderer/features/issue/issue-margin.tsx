import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { CongressView, RoundView } from '../../../src/usecases/views.ts';
import { BaseSum } from '../../parts/base-sum.tsx';
import { Mark } from '../../parts/mark.tsx';
import { articleOn } from '../../texts/articles.ts';

/** What comes next, on what article, with which figures. */
export function IssueMargin({ congress, election }: { readonly congress: CongressView; readonly election: RoundView }): ReactNode {
  const { base, details } = election;
  const free = details.post === 'opinion' || details.kind === 'tieRevote';
  return (
    <aside className="margin" tabIndex={0} aria-label="Tiếp theo, căn cứ, con số">
      <section>
        <h2>
          <Mark shape="arrow" /> Tiếp theo
        </h2>
        <Next election={election} />
      </section>
      <section>
        <h2>Căn cứ của bước này</h2>
        <p>Ban Kiểm phiếu phát phiếu trực tiếp hoặc theo đoàn; đếm và báo cáo số phiếu phát ra, thu về.</p>
        <p className="note">{articleOn(congress.details.regulation, 'board')}. Tóm tắt, không thay nguyên văn.</p>
      </section>
      <section>
        <h2>Con số đang dùng</h2>
        <BaseSum kind={election.meeting.kind} summoned={base.summoned} deductions={base.deductions} base={base.base} threshold={free ? null : base.threshold} />
        {election.issuedAt === undefined ? <p className="note">D còn đổi theo danh sách triệu tập; lấy và chốt lúc phát phiếu.</p> : null}
        <dl className="sums">
          <dt>Có mặt trong danh sách</dt>
          <dd>{grouped(base.present)}</dd>
          {election.presentAtVote === undefined ? null : (
            <>
              <dt>Có mặt khi bầu</dt>
              <dd>{grouped(election.presentAtVote)}</dd>
            </>
          )}
          {election.issued === undefined ? null : (
            <>
              <dt>Phát ra</dt>
              <dd>{grouped(election.issued)}</dd>
            </>
          )}
        </dl>
      </section>
    </aside>
  );
}

function Next({ election: { stage, issued = 0, collected = 0 } }: { readonly election: RoundView }): ReactNode {
  const [what, how] =
    stage === 'locked'
      ? ['Bỏ phiếu, thu phiếu', 'Chuẩn bị: hai người chứng kiến mở thùng.']
      : collected > issued
        ? ['Hủy toàn bộ phiếu, bầu lại', 'Khi đếm lại vẫn thừa phiếu.']
        : ['Nhập phiếu, hai lần nhập, hai người', 'Giữ nguyên thứ tự tập phiếu: lần nhập 2 theo đúng thứ tự của lần nhập 1.'];
  return (
    <>
      <p>
        <b>{what}</b>
      </p>
      <p className="note">{how}</p>
    </>
  );
}
