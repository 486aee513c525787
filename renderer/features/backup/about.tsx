import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { CongressView } from '../../../src/usecases/views.ts';
import { shortHead } from '../../texts/paths.ts';
import { clock, day } from '../../texts/times.ts';

/** The file as it stands now, and what a backup is good for. */
export const About = ({ congress }: { readonly congress: CongressView | undefined }): ReactNode => (
  <aside className="margin" tabIndex={0} aria-label="Về bản sao lưu">
    {congress === undefined ? null : (
      <section>
        <h2>Tệp đang mở</h2>
        <p className="whole">{congress.file}</p>
        <p className="note">
          Nhật ký <span className="fig">{grouped(congress.journal.events)}</span> sự kiện, mã đầu <span className="fig">{shortHead(congress.journal.head)}</span>; lưu lúc{' '}
          <span className="fig">{clock(congress.savedAt)}</span> ngày <span className="fig">{day(congress.savedAt)}</span>.
        </p>
      </section>
    )}
    <section>
      <h2>Mã đầu</h2>
      <p>Mỗi việc được ghi làm mã đổi. Hai bản cùng mã thì như nhau từng việc một.</p>
      <p className="note">Chân biên bản in mã của lúc lập biên bản.</p>
    </section>
    <section>
      <h2>Khi cần phục hồi</h2>
      <p>Đóng tệp, về màn hình đầu, bấm “Phục hồi từ bản sao lưu”.</p>
      <p className="note">Tệp bị thay vẫn được giữ lại dưới tên khác.</p>
    </section>
  </aside>
);
