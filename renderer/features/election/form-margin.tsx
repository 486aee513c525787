import type { ReactNode } from 'react';
import { useMeetingWords } from '../../parts/meeting-word.tsx';
import { formOf } from '../../../src/domain/count/input.ts';
import { surplusCap } from '../../../src/domain/count/warnings.ts';
import type { CongressView } from '../../../src/usecases/views.ts';
import { articleOn } from '../../texts/articles.ts';
import { wholeNumber } from '../../texts/numbers.ts';
import { isPrepared } from '../../../src/domain/list/ballot.ts';
import { surplusAdvice } from '../../../src/domain/list/surplus.ts';
import { offBallot } from './candidates.ts';
import type { Draft } from './draft.ts';

const adviceText = {
  under: 'Cấp ủy chuẩn bị dư dưới 10 %.',
  within: 'Cấp ủy chuẩn bị dư trong mức 10 – 15 %.',
  over: 'Cấp ủy chuẩn bị dư trên 15 %.',
} as const;

const needSurplus = ['committee', 'branchCommittee', 'standingCommittee'];

/** What follows from the figures typed: the form of the ballot, the surplus. */
export function FormMargin({ draft, congress }: { readonly draft: Draft; readonly congress: CongressView }): ReactNode {
  const said = useMeetingWords();
  const { regulation } = congress.details;
  const seats = wholeNumber(draft.seats) ?? 0;
  const names = draft.candidates.filter((one) => offBallot(one, regulation) === undefined).length;
  const prepared = draft.candidates.filter(isPrepared).length - seats;
  const over = names - seats;
  const known = seats > 0 && names > 0;
  return (
    <aside className="margin" tabIndex={0} aria-label="Từ danh sách suy ra" aria-live="polite">
      <section>
        <h2>Mẫu phiếu</h2>
        <p>
          {!known
            ? 'Ghi số lượng và danh sách thì biết mẫu phiếu.'
            : formOf(draft.post, names, seats) === 'strike'
              ? 'Phiếu có số dư: gạch giữa cả họ và tên đồng chí không bầu.'
              : 'Phiếu hai ô: đánh dấu X vào ô Đồng ý hoặc Không đồng ý.'}
        </p>
        <p className="note">{articleOn(regulation, 'ballotForm')}</p>
      </section>
      <section>
        <h2>Số dư</h2>
        <dl className="sums">
          <dt>Người trên phiếu</dt>
          <dd>{names}</dd>
          <dt>Số lượng cần bầu</dt>
          <dd>{seats === 0 ? 'chưa ghi' : seats}</dd>
          <dt>Số dư</dt>
          <dd>{known ? Math.max(0, over) : '–'}</dd>
          {needSurplus.includes(draft.post) && seats > 0 ? (
            <>
              <dt>Dư tối đa (30 %)</dt>
              <dd>{surplusCap(seats)}</dd>
            </>
          ) : null}
        </dl>
        {known && (draft.asked.round ?? 1) === 1 && needSurplus.includes(draft.post) ? <p className="note">{adviceText[surplusAdvice(seats, prepared)]}</p> : null}
        <p className="note">{articleOn(regulation, 'list')}</p>
      </section>
      <section>
        <h2>Ban Kiểm phiếu</h2>
        <p>{said('Do Đoàn Chủ tịch đề nghị, Đại hội biểu quyết.')} Người trong Ban không có tên trong danh sách đang bầu.</p>
        <p className="note">{articleOn(regulation, 'board')}</p>
      </section>
      <section>
        <h2>Chốt danh sách</h2>
        <p>{said('Chốt sau khi Đại hội biểu quyết số lượng và danh sách.')} Trước khi phát phiếu còn mở ra sửa được; phát phiếu rồi thì không.</p>
      </section>
    </aside>
  );
}
