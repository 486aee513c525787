import type { ReactNode } from 'react';
import { announces, type Announce } from '../../../src/domain/announce/announced.ts';
import type { ConferenceBase } from '../../../src/domain/attendance.ts';
import type { Settings } from '../../../src/domain/count/input.ts';
import type { ToneOrder } from '../../../src/domain/names.ts';
import { Choice } from '../../parts/field.tsx';
import { announceName } from '../../texts/announce.ts';
import type { Draft } from './draft.ts';

type SettingsFieldsProps = { readonly draft: Draft; readonly onChange: (draft: Draft) => void };

/** What the texts leave open; stored, and printed in the minutes. */
export function SettingsFields({ draft, onChange }: SettingsFieldsProps): ReactNode {
  const { settings, toneOrder } = draft;
  const set = (given: Partial<Settings>): void => onChange({ ...draft, settings: { ...settings, ...given } });
  return (
    <details className="more wide">
      <summary>Những điều quy chế để ngỏ, Ban hoặc Đại hội chọn (thường để nguyên)</summary>
      <div className="fields">
        <Choice
          label="Phiếu đồng ý, nhiều người, không đồng ý với ai"
          value={settings.allDisagreeMulti}
          onChange={(event) => set({ allDisagreeMulti: event.target.value as Settings['allDisagreeMulti'] })}
        >
          <option value="invalid">Không hợp lệ (không bầu cho ai)</option>
          <option value="valid">Hợp lệ</option>
        </Choice>
        <Choice
          label="Căn cứ tính kết quả ở hội nghị"
          value={settings.conferenceBase}
          onChange={(event) => set({ conferenceBase: event.target.value as ConferenceBase })}
        >
          <option value="members">Số ủy viên đương nhiệm (người vắng vẫn tính)</option>
          <option value="present">Số ủy viên có mặt</option>
        </Choice>
        <Choice
          label="Số chữ số thập phân của tỷ lệ"
          value={settings.percentDigits}
          onChange={(event) => set({ percentDigits: Number(event.target.value) })}
        >
          {[0, 1, 2, 3, 4].map((digits) => (
            <option key={digits}>{digits}</option>
          ))}
        </Choice>
        <Choice
          label="Làm tròn tỷ lệ"
          value={settings.percentRounding}
          onChange={(event) => set({ percentRounding: event.target.value as Settings['percentRounding'] })}
        >
          <option value="halfUp">Từ 5 trở lên làm tròn lên</option>
          <option value="truncate">Cắt bỏ phần sau</option>
        </Choice>
        <Choice label="Thứ tự dấu thanh khi xếp tên A, B, C" value={toneOrder} onChange={(event) => onChange({ ...draft, toneOrder: event.target.value as ToneOrder })}>
          <option value="dictionary">Không dấu, huyền, hỏi, ngã, sắc, nặng (từ điển)</option>
          <option value="school">Không dấu, sắc, huyền, hỏi, ngã, nặng (nhà trường)</option>
        </Choice>
        <Choice label="Công bố số phiếu trước Đại hội, chiếu lên màn hình hội trường" value={draft.announce} onChange={(event) => onChange({ ...draft, announce: event.target.value as Announce })}>
          {announces.map((one) => (
            <option key={one} value={one}>
              {announceName[one]}
            </option>
          ))}
        </Choice>
      </div>
    </details>
  );
}
