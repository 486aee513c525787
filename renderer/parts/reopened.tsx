import type { ReactNode } from 'react';
import type { RoundView } from '../../src/usecases/views.ts';
import { clock, day } from '../texts/times.ts';
import { Message } from './message.tsx';

/** Why the count is the board's again, until the presidium confirms it. */
export function ReopenedBand({ round: { reopened }, children }: { readonly round: RoundView; readonly children?: ReactNode }): ReactNode {
  if (reopened === undefined) return null;
  const { reason, at, by, sentBackBy } = reopened;
  const when = `${clock(at).slice(0, 5)} ngày ${day(at)}`;
  return (
    <Message kind="doubt">
      <b>{sentBackBy === undefined ? `${by} đã mở lại kết quả để đính chính, ${when}.` : `Đoàn Chủ tịch (${sentBackBy}) trả lại kết quả, ${when}; người ghi: ${by}.`}</b> Lý do: {reason}
      {children}
    </Message>
  );
}
