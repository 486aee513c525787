import type { KeyboardEvent, ReactNode } from 'react';
import type { HallTheme, HallView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/field.tsx';
import { Key } from '../../parts/key.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import { AnnounceChoice } from './announce-choice.tsx';
import { askedBy } from './keys.ts';
import { openDisplay } from './open.ts';
import './strip.css';
import { useControl } from './use-control.ts';

const themeName: Readonly<Record<HallTheme, string>> = { red: 'Đỏ thẫm', light: 'Sáng', dark: 'Gần đen' };

/** The desk drives the display in the hall from here, by keys too; the presidium only looks. */
export function HallStrip(): ReactNode {
  const congress = useCongress((state) => state.congress);
  const role = useSession((state) => state.person?.role);
  const { view, failure, show } = useControl();
  if (congress === undefined || view === undefined || role === undefined || role === 'presidium' || congress.elections.length === 0) return null;

  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const { code } = event;
    if (askedBy(code, view) === undefined) return;
    event.preventDefault();
    if (!event.repeat) show((now) => askedBy(code, now));
  };
  const turn = (code: string) => () => show((now) => askedBy(code, now));
  const choose = (round: number): void => show(() => ({ round, page: 0 }));
  return (
    <section className="hall-strip" aria-labelledby="hall-strip" onKeyDown={onKey}>
      <h2 id="hall-strip">Màn hình hội trường</h2>
      <p className="label" role="status">
        {sayNow(view)}
      </p>
      <Trouble failure={failure} />
      <div className="acts">
        <Button className="small" onClick={openDisplay}>
          Mở màn hình hội trường
        </Button>
        <Button className="small" onClick={turn('PageUp')} shortcut="PgUp">
          Trang trước
        </Button>
        <Button className="small" onClick={turn('PageDown')} shortcut="PgDn">
          {view.page === 0 && view.pages > 0 ? 'Chiếu kết quả' : 'Trang sau'}
        </Button>
        <Button className="small" onClick={turn('KeyB')} shortcut="B" aria-pressed={view.blank}>
          {view.blank ? 'Hiện lại' : 'Tắt hình'}
        </Button>
        <Button className="small" onClick={turn('KeyM')} shortcut="M">
          Màu nền: {themeName[view.theme]}
        </Button>
      </div>
      <div className="fields">
        <Choice label="Cuộc bầu đang chiếu" value={view.round} onChange={(event) => choose(Number(event.target.value))}>
          {congress.elections.flatMap(({ title, rounds }) =>
            rounds.map(({ id, number, voided }) => (
              <option key={id} value={id}>
                {title}
                {rounds.length > 1 ? `, lần ${number}` : ''}
                {voided === undefined ? '' : ' (đã hủy)'}
              </option>
            )),
          )}
        </Choice>
        <AnnounceChoice congress={congress} />
      </div>
      <p className="label">
        Bàn phím ở khung này: <Key>PgDn</Key> <Key>PgUp</Key> lật trang, <Key>Home</Key> về tình hình, <Key>B</Key> tắt hình, <Key>M</Key> đổi màu.
      </p>
    </section>
  );
}

/** In a sentence what the hall sees at this moment. */
function sayNow({ blank, shown, page, pages }: HallView): string {
  if (blank) return 'Đang tắt hình.';
  if (shown === undefined) return 'Chưa có gì để chiếu.';
  if (shown.kind !== 'waiting') return `Đang chiếu: ${shown.title}, kết quả, trang ${page}/${pages}.`;
  return `Đang chiếu: ${shown.title}, tình hình.${pages === 0 ? ' Kết quả chỉ chiếu được sau khi Đoàn Chủ tịch xác nhận.' : ''}`;
}
