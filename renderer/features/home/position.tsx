import type { ReactNode } from 'react';

/** What this program is and is not; the README says the same. */
export const Position = (): ReactNode => (
  <aside className="margin" tabIndex={0} aria-label="Về chương trình">
    <section>
      <h2>Chương trình này là gì</h2>
      <p>
        <b>Đây không phải phần mềm kiểm phiếu được cấp có thẩm quyền chỉ định.</b>
      </p>
      <p className="note">Hướng dẫn của Trung ương (03-HD/TW ngày 20/3/2020) quy định đại hội kiểm phiếu bằng máy tính chỉ dùng phần mềm được chỉ định.</p>
    </section>
    <section>
      <h2>Dùng vào việc gì</h2>
      <ul className="uses">
        <li>Tập dượt, tập huấn Ban Kiểm phiếu.</li>
        <li>Kiểm tra độc lập bên cạnh cách kiểm phiếu chính thức.</li>
        <li>Lập biên bản và các giấy tờ.</li>
        <li>Kiểm phiếu trọn vẹn ở nơi được tự chọn cách làm.</li>
      </ul>
      <p className="note">Kết quả có giá trị là biên bản do Ban Kiểm phiếu ký.</p>
    </section>
    <section>
      <h2>Căn cứ</h2>
      <p>Quy chế bầu cử trong Đảng, ban hành kèm theo Quyết định số 190-QĐ/TW ngày 10/10/2024.</p>
      <p className="note">Dùng được cả Quyết định số 244-QĐ/TW ngày 09/6/2014 cho các nhiệm kỳ trước.</p>
    </section>
  </aside>
);
