import type { ReactNode } from 'react';

/** Across the top of every screen of a rehearsal. */
export const RehearsalBand = (): ReactNode => (
  <aside className="rehearsal" aria-label="Tập dượt">
    <b>TẬP DƯỢT</b>
    <span>không phải cuộc bầu cử thật; phiếu do máy soạn ra để tập</span>
  </aside>
);
