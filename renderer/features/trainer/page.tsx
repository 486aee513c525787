import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Button } from '../../parts/button.tsx';
import { Frame } from '../../parts/frame.tsx';
import '../../parts/typing/typing.css';
import { cameFrom } from '../login/back.ts';
import { LessonScreen } from './lesson.tsx';
import { Outcome } from './outcome.tsx';
import { Run } from './run.tsx';
import { useTrainer } from './store.ts';
import './trainer.css';

const seed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** So that nobody takes it for a count. */
function Band({ back }: { readonly back: string }): ReactNode {
  return (
    <aside className="rehearsal" aria-label="Tập gõ">
      <b>TẬP GÕ</b>
      <span>không phải kiểm phiếu; phiếu do máy soạn, không lưu vào tệp đại hội nào</span>
      <Link href={back}>Thôi tập</Link>
    </aside>
  );
}

function Welcome(): ReactNode {
  const { teach, prepare } = useTrainer.getState();
  return (
    <div className="page">
      <div className="sheet outcome">
        <h1>Tập gõ phiếu hai phút</h1>
        <p>Tay phải ở bàn phím số, mắt nhìn tờ phiếu. Trước hết học từng phím trên mười tờ phiếu, sau đó gõ liền hai phút; cuối cùng máy báo tốc độ, số phiếu đúng và nên tập gì.</p>
        <div className="acts">
          <Button tone="hand" autoFocus onClick={teach}>Học từng phím</Button>
          <Button onClick={prepare}>Đã biết phím, vào hai phút</Button>
        </div>
      </div>
    </div>
  );
}

function Ready(): ReactNode {
  const { run, teach } = useTrainer.getState();
  return (
    <div className="page">
      <div className="sheet outcome">
        <h1>Sẵn sàng gõ hai phút</h1>
        <p>Phút đầu là phiếu gạch tên, phút sau là phiếu đồng ý. Giờ tính từ khi bắt đầu; phiếu đang gõ dở khi hết giờ không tính. Đúng trước, nhanh sau.</p>
        <div className="acts">
          <Button tone="hand" autoFocus shortcut="Enter" onClick={() => run(seed(), Date.now())}>Bắt đầu hai phút</Button>
          <Button onClick={teach}>Học lại các phím</Button>
        </div>
      </div>
    </div>
  );
}

const screens = { welcome: <Welcome />, lesson: <LessonScreen />, ready: <Ready />, run: <Run />, end: <Outcome /> } as const;

export default function TrainerScreen(): ReactNode {
  const [back] = useState(() => cameFrom() ?? '/');
  const phase = useTrainer((state) => state.phase);
  // Left in the middle, it begins anew.
  useEffect(() => () => useTrainer.setState({ phase: 'welcome' }), []);
  return (
    <Frame apart strip={<Band back={back} />} className={phase === 'lesson' || phase === 'run' ? 'trainer' : ''}>
      {screens[phase]}
    </Frame>
  );
}
