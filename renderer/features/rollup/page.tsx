import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { FileEntry, RollupView } from '../../../src/usecases/views.ts';
import { api, makeBlob, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Frame } from '../../parts/frame.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import '../../parts/people-list/people-list.css';
import { useAnswer } from '../../stores/answer.ts';
import '../../styles/task.css';
import { About } from './about.tsx';
import { faultsIn, inputOf, untold, withBrought, type Brought, type Faults, type Told } from './draft.ts';
import { Figures } from './figures.tsx';
import { Files } from './files.tsx';
import { Others } from './others.tsx';
import { Paper } from './paper.tsx';
import './rollup.css';

type Seen = { readonly view?: RollupView; readonly pdf?: Blob };

export default function RollupScreen(): ReactNode {
  const files = useAnswer<FileEntry[]>('/files');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [brought, setBrought] = useState<readonly Brought[]>([]);
  const [told, setTold] = useState<Told>(untold);
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState<'figures' | 'paper'>();
  const [seen, setSeen] = useState<Seen>({});
  const figures = useRef<HTMLDivElement>(null);
  const planned = useRef<HTMLDivElement>(null);

  // The figures, or what is wrong, where they are seen; a paper takes the keyboard itself.
  const shown = seen.view ?? failure;
  useEffect(() => {
    if (shown === undefined || seen.pdf !== undefined) return;
    figures.current?.focus({ preventScroll: true });
    figures.current?.scrollIntoView({ block: 'start' });
  }, [shown, seen.pdf]);

  /** What was seen was of other files. */
  const change = (act: () => void): void => {
    act();
    setSeen({});
    setFailure(undefined);
  };
  const look = async (paper: boolean): Promise<void> => {
    const found = faultsIn(told);
    setFaults(found);
    if (busy !== undefined || Object.keys(found).length > 0) return;
    setBusy(paper ? 'paper' : 'figures');
    const input = inputOf(chosen, brought, told);
    const answer = await api.post<RollupView>('/rollup', input);
    const pdf = paper && answer.ok && answer.value.refused.length === 0 ? await makeBlob('/rollup/paper', input) : undefined;
    setBusy(undefined);
    const refused = answer.ok ? (pdf?.ok === false ? pdf.error : undefined) : answer.error;
    setFailure(refused?.field === 'planned' ? undefined : refused);
    setFaults(refused?.field === 'planned' ? { planned: refused.message } : {});
    if (refused?.field === 'planned') planned.current?.querySelector('input')?.focus();
    setSeen({ ...(answer.ok ? { view: answer.value } : {}), ...(pdf?.ok === true ? { pdf: pdf.value } : {}) });
  };
  const field = (key: keyof Told) => ({
    value: told[key],
    fault: faults[key],
    onChange: (event: { target: { value: string } }) => change(() => setTold({ ...told, [key]: event.target.value })),
  });

  return (
    <Frame className="task rollup home" apart>
      <div className="column">
        <h1>Báo cáo tổng hợp</h1>
        <p className="lead">Kết quả đại hội của các đơn vị trực thuộc, từ ba nguồn, trong một báo cáo. Chương trình không lưu báo cáo; xem xong thì in hoặc lưu thành tệp.</p>
        <FailureBand failure={files.failure} />
        <Files files={files.value} chosen={chosen} onChange={(next) => change(() => setChosen(next))} />
        <Others brought={brought} onBring={(more) => change(() => setBrought(withBrought(brought, more)))} onDrop={(name) => change(() => setBrought(brought.filter((one) => one.name !== name)))} />
        <Sheet heading="3. Trên báo cáo">
          <Form onDone={() => void look(false)}>
            <div className="fields">
              <Field label="Cấp ủy lập báo cáo" placeholder="Đảng bộ thành phố Uông Bí" {...field('organisation')} />
              <Field label="Gửi Ban Thường vụ (cấp ủy cấp trên)" placeholder="Đảng bộ tỉnh Quảng Ninh" {...field('superior')} />
              <Field label="Nhiệm kỳ" placeholder="2025 – 2030" {...field('term')} />
              <Field label="Nơi lập" placeholder="Uông Bí" {...field('place')} />
              <Field label="Ngày lập (ngày/tháng/năm)" inputMode="numeric" placeholder="20/07/2025" {...field('date')} />
              <div ref={planned}>
                <Field label="Số đơn vị theo kế hoạch" figures note="Để trống nếu chưa có kế hoạch." {...field('planned')} />
              </div>
            </div>
            <p className="label">Mục để trống thì trên giấy để chỗ ghi bằng bút.</p>
            <div className="acts">
              <Button type="submit" aria-disabled={busy !== undefined}>
                {busy === 'figures' ? 'Đang đọc…' : 'Xem số liệu'}
              </Button>
              <Button tone="hand" aria-disabled={busy !== undefined} onClick={() => void look(true)}>
                {busy === 'paper' ? 'Đang lập…' : 'Lập báo cáo'}
              </Button>
              <Link href="/" className="btn quiet">
                Về màn hình đầu
              </Link>
            </div>
          </Form>
        </Sheet>
        <div ref={figures} tabIndex={-1} role="region" aria-label="Số liệu" aria-live="polite">
          <FailureBand failure={failure} />
          {seen.view === undefined ? null : <Figures view={seen.view} />}
        </div>
        {seen.pdf === undefined ? null : <Paper pdf={seen.pdf} />}
      </div>
      <About />
    </Frame>
  );
}
