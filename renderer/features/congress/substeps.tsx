import type { ReactNode } from 'react';
import type { Stage } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';
import { stageText } from '../../texts/stages.ts';

const substeps: readonly (readonly [string, Stage])[] = [
  ['Danh sách đã chốt', 'locked'],
  ['Phát phiếu', 'issued'],
  ['Thu phiếu', 'collected'],
  ['Nhập lượt 1', 'firstDone'],
  ['Nhập lượt 2', 'comparing'],
  ['Đối chiếu', 'agreed'],
  ['Ban kết luận', 'concluded'],
  ['Kết quả', 'closed'],
  ['Biên bản, Ban ký', 'signed'],
  ['Xác nhận', 'confirmed'],
];
const stages = Object.keys(stageText) as readonly Stage[];

/** The round in hand, from its list to the presidium's word. */
export function Substeps({ stage }: { readonly stage: Stage }): ReactNode {
  const reached = (until: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(until);
  const now = substeps.findIndex(([, until]) => !reached(until));
  return (
    <ol className="sub">
      {substeps.map(([title, until], at) => (
        <li key={title} className={at === now ? 'now' : ''}>
          <Mark shape={reached(until) ? 'ok' : at === now ? 'now' : 'wait'} label={reached(until) ? 'xong:' : at === now ? 'đang làm:' : 'chờ:'} />
          {title}
        </li>
      ))}
    </ol>
  );
}
