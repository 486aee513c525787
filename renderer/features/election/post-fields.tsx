import type { ReactNode } from 'react';
import { posts, type Post } from '../../../src/domain/posts.ts';
import { Choice, Field } from '../../parts/field.tsx';
import { postName } from '../../texts/elections.ts';
import { hasAlternates, type Draft, type faultsOf } from './draft.ts';

export type DraftProps = { readonly draft: Draft; readonly faults: ReturnType<typeof faultsOf>; readonly onChange: (draft: Draft) => void };

/** `settled`: voted, or asked for by the result before; it is shown only. */
export function PostFields({ draft, faults, settled = false, onChange }: DraftProps & { readonly settled?: boolean }): ReactNode {
  const text = (key: 'title' | 'seats' | 'alternates') => ({
    value: draft[key],
    fault: faults[key],
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [key]: event.target.value }),
  });
  const delegates = draft.post === 'delegates';
  return (
    <div className="fields">
      <Choice label="Bầu chức danh" disabled={settled} value={draft.post} onChange={(event) => onChange({ ...draft, post: event.target.value as Post })}>
        {posts.map((post) => (
          <option key={post} value={post}>
            {postName[post]}
          </option>
        ))}
      </Choice>
      <Field label="Tên trên giấy tờ (nếu khác)" placeholder={`Bầu ${postName[draft.post]}`} {...text('title')} />
      <Field label={draft.post === 'opinion' ? 'Số chỗ còn lại trong danh sách' : delegates ? 'Số đại biểu chính thức cần bầu' : 'Số lượng cần bầu'} figures disabled={settled} {...text('seats')} />
      {hasAlternates(draft) ? <Field label="Số đại biểu dự khuyết" figures disabled={settled} {...text('alternates')} /> : null}
    </div>
  );
}
