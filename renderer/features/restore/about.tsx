import type { ReactNode } from 'react';

/** What a restore does and does not do. */
export const About = (): ReactNode => (
  <aside className="margin" tabIndex={0} aria-label="Về việc phục hồi">
    <section>
      <h2>Trước khi phục hồi</h2>
      <p>So mã đầu của bản sao lưu với mã đã ghi ra giấy lúc sao lưu. Khác mã là khác bản.</p>
    </section>
    <section>
      <h2>Phục hồi làm gì</h2>
      <p>Bản sao lưu được chép vào máy này và kiểm tra lại. Bản gốc ở USB không bị đụng đến.</p>
      <p>Tệp bị thay được giữ nguyên, tên bắt đầu bằng “Trước phục hồi”.</p>
      <p className="note">Việc đã ghi sau lúc sao lưu không có trong bản sao lưu; phải làm lại từ giấy.</p>
    </section>
  </aside>
);
