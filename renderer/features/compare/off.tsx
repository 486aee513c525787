import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { grouped } from '../../../src/domain/figures.ts';
import type { BundleView, ComparedPaper, ComparisonView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/field.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { HeadOnly } from './head-only.tsx';
import { paperName, upper } from '../../texts/bundles.ts';
import { bundlesOf, keyOf, papersIn, suspects } from './papers.ts';
import { Recount } from '../../parts/recount.tsx';

type OffProps = { readonly view: ComparisonView; readonly load: () => Promise<void> };

/** The entries agree, but not with the number of papers that the bundle is to hold. */
export function BundleOff({ view, load, bundle, choose }: OffProps & { readonly bundle: BundleView; readonly choose: (key: string) => void }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const only = bundlesOf(view).length === 1;
  const settled = papersIn(view, bundle.bundle);
  const doubtful = suspects(view, bundle);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Tập {bundle.bundle}: các lần nhập khớp, số tờ chưa khớp
      </h2>
      <p className="take">
        Các lần nhập khớp nhau ở <b className="fig">{grouped(settled)}</b> tờ; {only ? 'số phiếu thu về ghi' : 'bìa tập ghi'} <b className="fig">{grouped(bundle.papers)}</b> tờ. Ban đếm
        lại tập này bằng tay, rồi làm một trong những việc dưới đây.
      </p>
      <HeadOnly />
      {doubtful.length === 0 ? null : <Suspects papers={doubtful} over={settled > bundle.papers} choose={choose} />}
      <Recount
        heading={only ? 'Số phiếu thu về ghi sai' : 'Số tờ của tập ghi sai'}
        label={only ? 'Số phiếu thu về, đếm lại' : 'Số tờ của tập, đếm lại'}
        act="Ghi số đếm lại"
        path={`/rounds/${view.election.id}/bundles/${bundle.bundle}/recount`}
        what="papers"
        counted={load}
      />
      <Reopen round={view.election.id} bundle={bundle} settled={settled} elsewhere={doubtful.length > 0} />
    </>
  );
}

type SuspectsProps = { readonly papers: readonly ComparedPaper[]; readonly over: boolean; readonly choose: (key: string) => void };

/** The likeliest reason comes first: a place that was kept without a paper, or taken out although there is one. */
const Suspects = ({ papers, over, choose }: SuspectsProps): ReactNode => (
  <section className="recount" aria-label="Những chỗ cần xem lại">
    <h3>{over ? 'Chỗ không phải lần nhập nào cũng có, mà vẫn được tính' : 'Chỗ đã bỏ'}</h3>
    <p>{over ? 'Đếm lại các tờ quanh đây. Không có thêm tờ nào thì mở chỗ ấy ra và bỏ chỗ; các lần nhập vẫn giữ nguyên.' : 'Nếu ở đây có tờ phiếu thì mở chỗ ấy ra và đọc lại; các lần nhập vẫn giữ nguyên.'}</p>
    {papers.map((paper) => (
      <Button key={keyOf(paper)} className="small" onClick={() => choose(keyOf(paper))}>
        Xem lại {paperName(paper)}
      </Button>
    ))}
  </section>
);

/** The number is right: a paper was not entered, or entered twice, in every entry. */
const why = (short: boolean, within: boolean): string => {
  const said = short ? 'còn tờ chưa nhập ở lần nào.' : 'có tờ nhập thừa ở mọi lần nhập.';
  return within ? said : upper(said);
};

type ReopenProps = { readonly round: number; readonly bundle: BundleView; readonly settled: number; readonly elsewhere: boolean };

function Reopen({ round, bundle: { bundle, entries, papers }, settled, elsewhere }: ReopenProps): ReactNode {
  const [, go] = useLocation();
  const [failure, setFailure] = useState<Failure>();
  const last = entries.length;
  const reopen = async (): Promise<void> => {
    const answer = await api.post(`/rounds/${round}/bundles/${bundle}/entries/${last}/reopen`);
    if (!answer.ok) return setFailure(answer.error);
    go(`/rounds/${round}/bundles`);
  };
  return (
    <section className="recount" aria-label="Mở lại lần nhập">
      <h3>Số tờ của tập đúng là {grouped(papers)}</h3>
      <p>
        {elsewhere ? 'Những chỗ trên đây đều đúng thì ' : ''}
        {why(settled < papers, elsewhere)} Trưởng Ban mở lại lần nhập {last} để{' '}
        {entries[last - 1]?.typist?.name ?? 'người nhập'} sửa. Những phiếu đã đọc lại, đã kết luận của tập này phải làm lại.
      </p>
      <FailureBand failure={failure} />
      <Button onClick={() => void reopen()}>Mở lại lần nhập {last} của tập {bundle}</Button>
    </section>
  );
}

/** The bundles together are not the papers collected: one of the numbers was written wrongly. */
export function SumOff({ view, load }: OffProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const bundles = bundlesOf(view);
  const [chosen, setChosen] = useState(bundles[0]?.bundle ?? 1);
  const sum = bundles.reduce((all, { papers }) => all + papers, 0);
  const { id, collected = 0 } = view.election;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Tổng các tập chưa bằng số phiếu thu về
      </h2>
      <p className="take">
        Các tập cộng lại <b className="fig">{grouped(sum)}</b> tờ, thu về ghi <b className="fig">{grouped(collected)}</b> phiếu. Ban đếm lại; ghi sai số nào thì sửa số ấy.
      </p>
      <HeadOnly />
      <Recount heading="Số phiếu thu về ghi sai" label="Số phiếu thu về, đếm lại" act="Ghi số thu về" path={`/rounds/${id}/recount`} what="collected" counted={load} />
      <div className="recount">
        <Choice label="Hoặc số tờ của một tập ghi sai: tập nào" value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
          {bundles.map(({ bundle, papers }) => (
            <option key={bundle} value={bundle}>
              Tập {bundle}: {papers} tờ
            </option>
          ))}
        </Choice>
        <Recount
          key={chosen}
          heading={`Tập ${chosen}`}
          label="Số tờ của tập, đếm lại"
          act={`Ghi số tờ của tập ${chosen}`}
          path={`/rounds/${id}/bundles/${chosen}/recount`}
          what="papers"
          counted={load}
        />
      </div>
    </>
  );
}
