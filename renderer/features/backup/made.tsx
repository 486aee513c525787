import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { BackupEntry } from '../../../src/usecases/views.ts';
import { focusFirst } from '../../parts/focus.ts';
import { Mark } from '../../parts/mark.tsx';
import { shortHead } from '../../texts/paths.ts';
import { clock, day } from '../../texts/times.ts';

/** A backup that was written and read again; its head is what is compared with paper. */
export const Made = ({ made: { dir, name, head, events, at } }: { readonly made: BackupEntry }): ReactNode => (
  <section className="made" aria-labelledby="made">
    <h3 id="made" tabIndex={-1} ref={focusFirst}>
      <Mark shape="ok" />
      Đã sao lưu, đã kiểm tra bản vừa ghi
    </h3>
    <dl>
      <dt>Thư mục</dt>
      <dd>{dir}</dd>
      <dt>Tên tệp</dt>
      <dd>{name}</dd>
      <dt>Lúc</dt>
      <dd>
        <span className="fig">{clock(at)}</span> ngày <span className="fig">{day(at)}</span>
      </dd>
      <dt>Mã đầu</dt>
      <dd className="fig head">{shortHead(head)}</dd>
      <dt>Nhật ký</dt>
      <dd>
        <span className="fig">{grouped(events)}</span> sự kiện, đã tính lại từ đầu: đúng
      </dd>
    </dl>
    <p className="label">Ghi mã đầu và giờ ra giấy. Khi phục hồi, so mã trên màn hình với mã trên giấy.</p>
  </section>
);
