import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { Spoken } from '../../parts/script-text.tsx';
import { fieldName } from './field-names.ts';
import type { ScriptPage } from './pages.ts';

type EditProps = { readonly page: ScriptPage; readonly onDone: () => void; readonly onLeave: () => void };

const afterTypingMs = 250;

/** This congress's own wording; one text serves every election that reads it. */
export function Edit({ page: { text: one, election }, onDone, onLeave }: EditProps): ReactNode {
  const [text, setText] = useState(one.template);
  const [failure, setFailure] = useState<Failure>();
  const { preview, fault } = usePreview(one.key, election, text, one.text);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const refused = failure?.field === 'text' ? failure.message : fault;

  const save = async (body: { readonly text?: string }): Promise<void> => {
    const answer = await api.put(`/script/${one.key}`, body);
    if (answer.ok) return onDone();
    setFailure(answer.error);
    box.current?.focus();
  };
  const insert = (field: string): void => {
    const area = box.current;
    if (area === null) return;
    area.focus();
    area.setRangeText(`{${field}}`, area.selectionStart, area.selectionEnd, 'end');
    setFailure(undefined);
    setText(area.value);
  };
  return (
    <form
      className="edit sheet"
      noValidate
      aria-label={`Sửa lời: ${one.heading}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save({ text });
      }}
      onKeyDown={(event) => (event.key === 'Escape' && !event.nativeEvent.isComposing ? onLeave() : undefined)}
    >
      <div className="labelled">
        <label htmlFor={id}>Lời dẫn: {one.heading}</label>
        <textarea
          id={id}
          ref={box}
          className="field"
          rows={6}
          autoFocus
          value={text}
          aria-describedby={`${id}-note ${id}-fault`}
          {...(refused === undefined ? {} : { 'aria-invalid': true as const })}
          onChange={(event) => {
            setFailure(undefined);
            setText(event.target.value);
          }}
        />
        <p className="fault" id={`${id}-fault`} role="alert">
          {refused}
        </p>
        <p className="label" id={`${id}-note`}>
          Chỗ trong ngoặc nhọn do máy điền. Lời này dùng chung cho mọi cuộc bầu cử đọc nó.
        </p>
      </div>
      <div className="chips" role="group" aria-label="Chèn số liệu vào chỗ con trỏ">
        {one.fields.map((field) => (
          <button key={field} type="button" className="chip" onClick={() => insert(field)}>
            <code>{`{${field}}`}</code> {fieldName[field] ?? ''}
          </button>
        ))}
      </div>
      <section className="preview" aria-label="Xem thử" aria-live="polite">
        <h3 className="label">Đọc lên sẽ là</h3>
        <Spoken text={preview} />
      </section>
      {failure === undefined || failure.field === 'text' ? null : <FailureBand failure={failure} />}
      <div className="acts">
        <Button tone="hand" type="submit">
          Lưu lời dẫn
        </Button>
        <Button onClick={onLeave} shortcut="Esc">
          Thôi, không sửa
        </Button>
        {one.edited ? (
          <Button className="quiet" onClick={() => void save({})}>
            Dùng lại lời mẫu
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** Filled with this congress's figures a moment after the last key; what cannot be filled says why and leaves the last one. */
function usePreview(key: string, election: number, text: string, first: string): { readonly preview: string; readonly fault: string | undefined } {
  const [shown, setShown] = useState<{ readonly preview: string; readonly fault: string | undefined }>({ preview: first, fault: undefined });
  useEffect(() => {
    let old = false;
    const preview = async (): Promise<void> => {
      const answer = await api.post<{ readonly text: string }>(`/script/${key}/preview`, { text, election });
      if (old) return;
      setShown((before) => (answer.ok ? { preview: answer.value.text, fault: undefined } : { ...before, fault: answer.error.message }));
    };
    const waiting = setTimeout(() => void preview(), afterTypingMs);
    return () => {
      old = true;
      clearTimeout(waiting);
    };
  }, [key, election, text]);
  return shown;
}
