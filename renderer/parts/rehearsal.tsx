import type { ReactNode } from 'react';

/** Across the top of every screen of a rehearsal. */
export const RehearsalBand = (): ReactNode => (
  <div className="rehearsal" role="note">
    <b>TẬP DƯỢT</b>
    <span>không phải cuộc bầu cử thật; phiếu do máy soạn ra để tập</span>
  </div>
);
