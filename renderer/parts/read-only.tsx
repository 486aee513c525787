import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';
import './read-only.css';

/** Across the top of every screen of a file that is only looked at. */
export const ReadOnlyBand = (): ReactNode => (
  <aside className="read-only" aria-label="Chỉ xem">
    <Mark shape="lock" />
    <b>CHỈ XEM</b>
    <span>tệp như lúc mở; không việc nào được ghi. Muốn làm tiếp: đóng tệp ở màn hình đầu, rồi mở lại tệp ghi được</span>
  </aside>
);
