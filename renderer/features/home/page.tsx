import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { FileEntry } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Frame } from '../../parts/frame.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import '../../styles/task.css';
import './home.css';
import { Position } from './position.tsx';
import { Recent } from './recent.tsx';
import { canBeSeen, Refused, type Refusal } from './refused.tsx';
import { Rehearsal } from './rehearsal.tsx';

export default function HomeScreen(): ReactNode {
  const [, go] = useLocation();
  const files = useAnswer<FileEntry[]>('/files');
  const { congress, refresh, forget } = useCongress();
  const [failure, setFailure] = useState<Failure>();
  const [refusal, setRefusal] = useState<Refusal>();

  /** A file is opened by whoever sits here; then that person signs in. */
  const opened = async (answer: Answer<FileEntry>): Promise<void> => {
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    useSession.getState().forget();
    forget();
    await refresh();
    go('/login');
  };
  const open = async (name: string): Promise<void> => {
    setRefusal(undefined);
    const answer = await api.post<FileEntry>('/files/open', { name });
    if (answer.ok || !canBeSeen(answer.error)) return opened(answer);
    setFailure(undefined);
    setRefusal({ name, failure: answer.error });
  };
  const look = async (name: string): Promise<void> => {
    setRefusal(undefined);
    await opened(await api.post<FileEntry>('/files/open', { name, readOnly: true }));
  };
  const close = async (): Promise<void> => {
    const answer = await api.post('/files/close');
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    useSession.getState().forget();
    forget();
    await files.reload();
  };

  return (
    <Frame className="task home">
      <div className="column">
        <h1>Kiểm phiếu bầu cử trong Đảng</h1>
        <p className="lead">Mỗi tờ phiếu hai người nhập riêng, hai lần nhập; máy đối chiếu từng phiếu, in biên bản. Làm việc trên máy này, không cần mạng.</p>
        <FailureBand failure={failure ?? files.failure} />
        {refusal === undefined ? null : <Refused key={refusal.name} refusal={refusal} onLook={look} />}
        {congress === undefined ? null : (
          <Sheet heading="Đang mở">
            <p>{congress.details.organisation.name}</p>
            <div className="acts">
              <Link href={useSession.getState().person === undefined ? '/login' : '/congress'} className="btn hand">
                Làm tiếp
              </Link>
              <Button onClick={() => void close()}>Đóng tệp</Button>
            </div>
          </Sheet>
        )}
        <Rehearsal first={congress === undefined} onOpened={opened} />
        <Recent files={files.value} onOpen={open} />
        <Sheet heading="Đại hội mới">
          <p>Khai thông tin đại hội, danh sách triệu tập, rồi từng cuộc bầu cử. Mỗi đại hội là một tệp, chép được như tệp văn bản.</p>
          <div className="acts">
            <Link href="/new" className="btn">
              Tạo đại hội mới
            </Link>
          </div>
        </Sheet>
        <Sheet heading="Tổng hợp của cấp ủy cấp trên">
          <p>Từ tệp đại hội của các đơn vị, tệp kiểm phiếu và bảng số liệu báo cáo, lập một báo cáo tổng hợp. Không cần mở đại hội nào.</p>
          <div className="acts">
            <Link href="/rollup" className="btn">
              Lập báo cáo tổng hợp
            </Link>
          </div>
        </Sheet>
        {congress === undefined ? (
          <Sheet heading="Mất tệp, hỏng tệp, đổi máy">
            <p>Lấy lại đại hội từ một bản sao lưu. Xem trước rồi mới phục hồi; tệp bị thay vẫn được giữ lại.</p>
            <div className="acts">
              <Link href="/restore" className="btn">
                Phục hồi từ bản sao lưu
              </Link>
            </div>
          </Sheet>
        ) : null}
      </div>
      <Position />
    </Frame>
  );
}
