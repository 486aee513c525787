import type { ReactNode } from 'react';
import { Frame } from '../../parts/frame.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { presetOf } from '../../texts/targets.ts';
import { day } from '../../texts/times.ts';
import '../../styles/task.css';
import './targets.css';
import { TargetsForm } from './targets-form.tsx';

/** Structure targets of this congress: they inform and are reported, and never change who is elected. */
export default function TargetsScreen(): ReactNode {
  const { congress, failure } = useCongress();
  const term = congress?.details.organisation.term ?? '';
  const preset = presetOf(term);
  return (
    <Frame step="congress" doing="cơ cấu" className="targets">
      <h1>Cơ cấu</h1>
      <p className="lead">
        {preset === undefined
          ? `Chưa có mức gợi ý cho nhiệm kỳ ${term}; thêm từng hàng theo đề án của cấp mình.`
          : `Mức gợi ý của nhiệm kỳ ${preset.term} theo Chỉ thị số ${preset.directive.number} ngày ${day(preset.directive.date)}; sửa theo đề án của cấp mình.`}{' '}
        Cơ cấu chỉ để biết và báo cáo, không thay đổi ai trúng cử.
      </p>
      <Trouble failure={failure} />
      {congress === undefined ? null : <TargetsForm congress={congress} {...(preset === undefined ? {} : { preset })} />}
    </Frame>
  );
}
