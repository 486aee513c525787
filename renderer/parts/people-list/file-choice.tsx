import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

type FileChoiceProps = { readonly chosen: string | undefined; readonly button: RefObject<HTMLButtonElement | null>; readonly onFile: (file: File) => void };

/** A file by keyboard. Dropping one works on the whole sheet; beside it nothing happens, so that the page is not left. */
export function FileChoice({ chosen, button, onFile }: FileChoiceProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const stay = (event: DragEvent): void => event.preventDefault();
    const events = ['dragover', 'drop'] as const;
    for (const name of events) window.addEventListener(name, stay);
    return () => {
      for (const name of events) window.removeEventListener(name, stay);
    };
  }, []);
  return (
    <div className="file-choice">
      <button ref={button} type="button" className="btn small" onClick={() => input.current?.click()}>
        {chosen === undefined ? 'Chọn tệp (.xlsx, .csv)' : 'Chọn tệp khác'}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file again, mended meanwhile, is a change as well.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <span>{chosen === undefined ? 'hoặc thả tệp vào khung này' : <>Tệp đang đọc: <b>{chosen}</b></>}</span>
    </div>
  );
}
