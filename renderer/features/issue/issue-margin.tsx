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
        <p>
          <b>{election.stage === 'locked' ? 'Bỏ phiếu, thu phiếu' : 'Nhập phiếu, hai lượt, hai người'}</b>
        </p>
        <p className="note">
          {election.stage === 'locked' ? 'Chuẩn bị: hai người chứng kiến mở thùng.' : 'Giữ nguyên thứ tự tập phiếu: lượt 2 nhập theo đúng thứ tự của lượt 1.'}
        </p>
      </section>
      <section>
        <h2>Căn cứ của bước này</h2>
        <p>Ban Kiểm phiếu phát phiếu trực tiếp hoặc theo đoàn; đếm và báo cáo số phiếu phát ra, thu về.</p>
        <p className="note">{articleOn(congress.details.regulation, 'board')}. Tóm tắt, không thay nguyên văn.</p>
      </section>
      <section>
        <h2>Con số đang dùng</h2>
        <BaseSum kind={congress.details.meeting} summoned={base.summoned} deductions={base.deductions} base={base.base} threshold={free ? null : base.threshold} />
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
