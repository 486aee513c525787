import type { ReactNode } from 'react';

/** What the report counts and what it does not. */
export const About = (): ReactNode => (
  <aside className="margin" tabIndex={0} aria-label="Về báo cáo tổng hợp">
    <section>
      <h2>Lấy số liệu từ đâu</h2>
      <p>Một đơn vị có nhiều nguồn thì lấy nguồn gần phiếu nhất: tệp đại hội, rồi tệp kiểm phiếu, rồi bảng báo cáo. Không đơn vị nào được tính hai lần.</p>
      <p className="note">Cuộc bầu cử chưa xong thì chưa được tính.</p>
    </section>
    <section>
      <h2>Không biết thì để trống</h2>
      <p>Đơn vị không có thông tin không được tính vào căn cứ của tỷ lệ. Mỗi tỷ lệ ghi cùng căn cứ.</p>
    </section>
    <section>
      <h2>Tệp có lỗi</h2>
      <p>Tệp không đọc được hoặc không qua được kiểm tra độc lập được nêu tên và lý do trong báo cáo.</p>
    </section>
  </aside>
);
