import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Message } from '../message.tsx';
import './pdf.css';

type PreviewProps = { readonly pdf: Blob };

/** The very bytes that are printed, page by page; pdf.js comes only when it is needed. */
export function Preview({ pdf }: PreviewProps): ReactNode {
  const [document, setDocument] = useState<PDFDocumentProxy>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    let close: (() => void) | undefined;
    const open = async (): Promise<void> => {
      const { openPdf } = await import('./pdf.ts');
      const opened = await openPdf(await pdf.arrayBuffer());
      close = opened.close;
      if (left) close();
      else setDocument(opened.document);
    };
    open().catch(() => setFailed(true));
    return () => {
      left = true;
      setDocument(undefined);
      close?.();
    };
  }, [pdf]);

  if (failed) return <Message>Không hiện được bản in trên màn hình. Bản in vẫn đầy đủ: bấm Lưu thành tệp rồi mở bằng chương trình đọc PDF.</Message>;
  if (document === undefined) return <p>Đang mở bản in…</p>;
  return (
    <ol className="pdf-pages">
      {Array.from({ length: document.numPages }, (_, at) => (
        <li key={at}>
          <Page document={document} number={at + 1} />
        </li>
      ))}
    </ol>
  );
}

function Page({ document, number }: { readonly document: PDFDocumentProxy; readonly number: number }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    let left = false;
    const draw = async (): Promise<void> => {
      const { drawPage } = await import('./pdf.ts');
      if (left || canvas.current === null) return;
      const read = await drawPage(document, number, canvas.current, canvas.current.clientWidth);
      if (!left) setText(read);
    };
    // A page may be taken away while it is being drawn; that is no failure.
    draw().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [document, number]);
  return (
    <figure>
      <canvas ref={canvas} role="img" aria-label={`Bản in, trang ${number} trong ${document.numPages}`} />
      <figcaption className="spoken">{text}</figcaption>
    </figure>
  );
}
