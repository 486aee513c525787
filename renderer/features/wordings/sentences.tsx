import { useState, type ReactNode } from 'react';
import type { WordingView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { TemplateEditor } from '../../parts/template/editor.tsx';
import { paperFieldName } from './field-names.ts';

type SentencesProps = {
  readonly wordings: readonly WordingView[];
  /** Only to be looked at. */
  readonly fixed: boolean;
  readonly reload: () => Promise<void>;
};

/** Each sentence as the paper says it; one at a time is open to be written. */
export function Sentences({ wordings, fixed, reload }: SentencesProps): ReactNode {
  const [open, setOpen] = useState<string>();
  const [left, setLeft] = useState<string>();
  const [told, setTold] = useState('');
  const leave = (key: string): void => {
    setLeft(key);
    setOpen(undefined);
  };
  const done = async ({ key, label }: WordingView): Promise<void> => {
    await reload();
    setTold(`Đã ghi: ${label}.`);
    leave(key);
  };
  const edit = (key: string): void => {
    setTold('');
    setOpen(key);
  };
  return (
    <>
      <p role="status" className="spoken">
        {told}
      </p>
      {wordings.map((one) =>
        one.key === open && !fixed ? (
          <Writing key={one.key} wording={one} onDone={() => void done(one)} onLeave={() => leave(one.key)} />
        ) : (
          <Sentence key={one.key} wording={one} fixed={fixed} back={one.key === left} onEdit={() => edit(one.key)} />
        ),
      )}
    </>
  );
}

type SentenceProps = { readonly wording: WordingView; readonly fixed: boolean; readonly back: boolean; readonly onEdit: () => void };

const Sentence = ({ wording: { label, filled, text }, fixed, back, onEdit }: SentenceProps): ReactNode => (
  <section className="sheet sentence" aria-label={label}>
    <header>
      <h2>{label}</h2>
      {text === undefined ? (
        <span className="label">câu mẫu</span>
      ) : (
        <span>
          <Mark shape="ok" tone="hand" /> câu riêng
        </span>
      )}
      {fixed ? null : (
        <Button className="quiet small" aria-label={`Sửa câu: ${label}`} autoFocus={back} onClick={onEdit}>
          Sửa câu
        </Button>
      )}
    </header>
    <p className="said">{filled}</p>
  </section>
);

const Writing = ({ wording, onDone, onLeave }: { readonly wording: WordingView; readonly onDone: () => void; readonly onLeave: () => void }): ReactNode => (
  <TemplateEditor
    path={`/wordings/${wording.key}`}
    name={`Sửa câu: ${wording.label}`}
    label={`Câu: ${wording.label}`}
    note={noteOf(wording)}
    text={wording.text ?? wording.template}
    rows={3}
    filled={wording.filled}
    fields={wording.fields}
    fieldNames={paperFieldName}
    previewed={{ label: 'Trên giấy sẽ là', show: (filled) => <p className="said">{filled}</p> }}
    save="Ghi câu này"
    back={wording.text === undefined ? undefined : 'Dùng lại câu mẫu'}
    onDone={onDone}
    onLeave={onLeave}
  />
);

function noteOf({ required }: WordingView): string {
  const needed = required.length === 0 ? '' : ` Phải có: ${required.map((name) => `{${name}}`).join(', ')}.`;
  return `Chỗ trong ngoặc nhọn do máy điền.${needed} Chỗ chưa có số liệu thì in dấu chấm.`;
}
