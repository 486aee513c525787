import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { api, type Failure } from '../../api.ts';
import { Button } from '../button.tsx';
import { FailureBand } from '../message.tsx';
import './editor.css';
import { usePreview } from './use-preview.ts';

type TemplateEditorProps = {
  /** Where the text is kept; `…/preview` fills it. */
  readonly path: string;
  /** The election that it is filled for. */
  readonly election?: number;
  readonly name: string;
  readonly label: string;
  readonly note: string;
  readonly text: string;
  /** Lines to write on. */
  readonly rows: number;
  readonly filled: string;
  readonly fields: readonly string[];
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly previewed: { readonly label: string; readonly show: (filled: string) => ReactNode };
  readonly save: string;
  /** Back to the model text; absent where it stands already. */
  readonly back?: string | undefined;
  readonly onDone: () => void;
  readonly onLeave: () => void;
};

/** A text with fields in braces: written, filled as one writes, and refused where it cannot be filled. */
export function TemplateEditor({ path, election, name, label, note, text: before, rows, filled: first, fields, fieldNames, previewed, save, back, onDone, onLeave }: TemplateEditorProps): ReactNode {
  const [text, setText] = useState(before);
  const [failure, setFailure] = useState<Failure>();
  const { filled, fault } = usePreview(path, text, first, election);
  const box = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const write = (written: string): void => {
    setFailure(undefined);
    setText(written);
  };
  const keep = async (body: { readonly text?: string }): Promise<void> => {
    const answer = await api.put(path, body);
    if (answer.ok) return onDone();
    setFailure(answer.error);
    box.current?.focus();
  };
  return (
    <form
      ref={form}
      className="edit sheet"
      noValidate
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void keep({ text });
      }}
      onKeyDown={(event) => (event.key === 'Escape' && !event.nativeEvent.isComposing ? onLeave() : undefined)}
    >
      <Words box={box} label={label} note={note} text={text} rows={rows} refused={failure?.field === 'text' ? failure.message : fault} onWrite={write} />
      <Fields box={box} fields={fields} names={fieldNames} onWrite={write} />
      <section className="preview" aria-label="Xem thử" aria-live="polite">
        <h3 className="label">{previewed.label}</h3>
        {previewed.show(filled)}
      </section>
      {failure === undefined || failure.field === 'text' ? null : <FailureBand failure={failure} />}
      <div className="acts">
        <Button tone="hand" type="submit">
          {save}
        </Button>
        <Button onClick={onLeave} shortcut="Esc">
          Thôi, không sửa
        </Button>
        {back === undefined ? null : (
          <Button className="quiet" onClick={() => void keep({})}>
            {back}
          </Button>
        )}
      </div>
    </form>
  );
}

type Box = { readonly box: RefObject<HTMLTextAreaElement | null>; readonly onWrite: (text: string) => void };

function Words({ box, label, note, text, rows, refused, onWrite }: Box & { readonly label: string; readonly note: string; readonly text: string; readonly rows: number; readonly refused: string | undefined }): ReactNode {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={box}
        className="field"
        rows={rows}
        autoFocus
        value={text}
        aria-describedby={`${id}-note ${id}-fault`}
        {...(refused === undefined ? {} : { 'aria-invalid': true as const })}
        onChange={(event) => onWrite(event.target.value)}
      />
      <p className="fault" id={`${id}-fault`} role="alert">
        {refused}
      </p>
      <p className="label" id={`${id}-note`}>
        {note}
      </p>
    </div>
  );
}

/** What the machine fills in, to be put where the cursor stands. */
function Fields({ box, fields, names, onWrite }: Box & { readonly fields: readonly string[]; readonly names: Readonly<Record<string, string>> }): ReactNode {
  const insert = (field: string): void => {
    const area = box.current;
    if (area === null) return;
    area.focus();
    area.setRangeText(`{${field}}`, area.selectionStart, area.selectionEnd, 'end');
    onWrite(area.value);
  };
  return (
    <div className="chips" role="group" aria-label="Chèn số liệu vào chỗ con trỏ">
      {fields.map((field) => (
        <button key={field} type="button" className="chip" onClick={() => insert(field)}>
          <code>{`{${field}}`}</code> {names[field] ?? ''}
        </button>
      ))}
    </div>
  );
}
