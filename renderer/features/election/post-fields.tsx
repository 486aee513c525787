import type { ReactNode } from 'react';
import { posts, type Post } from '../../../src/domain/posts.ts';
import { Choice, Field } from '../../parts/field.tsx';
import { postName } from '../../texts/elections.ts';
import type { Draft, faultsOf } from './draft.ts';

export type DraftProps = { readonly draft: Draft; readonly faults: ReturnType<typeof faultsOf>; readonly onChange: (draft: Draft) => void };

export function PostFields({ draft, faults, onChange }: DraftProps): ReactNode {
  const text = (key: 'title' | 'seats' | 'alternates' | 'round') => ({
    value: draft[key],
    fault: faults[key],
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [key]: event.target.value }),
  });
  const delegates = draft.post === 'delegates';
  return (
    <div className="fields">
      <Choice label="Bầu chức danh" value={draft.post} onChange={(event) => onChange({ ...draft, post: event.target.value as Post })}>
        {posts.map((post) => (
          <option key={post} value={post}>
            {postName[post]}
          </option>
        ))}
      </Choice>
      <Field label="Tên trên giấy tờ (nếu khác)" placeholder={`Bầu ${postName[draft.post]}`} {...text('title')} />
      <Field label={draft.post === 'opinion' ? 'Số chỗ còn lại trong danh sách' : delegates ? 'Số đại biểu chính thức cần bầu' : 'Số lượng cần bầu'} figures {...text('seats')} />
      {delegates && !draft.tieRevote && !draft.alternateTier ? <Field label="Số đại biểu dự khuyết" figures {...text('alternates')} /> : null}
      <details className="more wide" open={draft.tieRevote || draft.round !== '1'}>
        <summary>Lần bầu thứ hai trở đi</summary>
        <div className="fields">
          <Field label="Lần bầu" figures {...text('round')} />
          <Choice label="Bầu lại hay bầu tiếp" value={draft.tieRevote ? 'tie' : 'ordinary'} onChange={(event) => onChange({ ...draft, tieRevote: event.target.value === 'tie' })}>
            <option value="ordinary">Bầu lần đầu, hoặc bầu tiếp số còn thiếu (phải quá một nửa)</option>
            <option value="tie">Bầu lại giữa những người bằng phiếu (nhiều phiếu hơn thì trúng cử)</option>
          </Choice>
          {delegates ? (
            <Choice label="Bầu đại biểu" value={draft.alternateTier ? 'alternate' : 'official'} onChange={(event) => onChange({ ...draft, alternateTier: event.target.value === 'alternate' })}>
              <option value="official">Chính thức (và dự khuyết)</option>
              <option value="alternate">Chỉ dự khuyết</option>
            </Choice>
          ) : null}
        </div>
      </details>
    </div>
  );
}
