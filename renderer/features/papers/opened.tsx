import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PaperView } from '../../../src/usecases/views.ts';
import { fetchBlob, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Preview } from '../../parts/pdf/preview.tsx';
import { print } from '../../parts/print.ts';
import { Trouble } from '../../parts/trouble.tsx';
import { Signing } from './signing.tsx';

type OpenedProps = { readonly paper: PaperView; readonly id: number; readonly query: string; readonly readOnly: boolean; readonly onChanged: (words: string) => Promise<void>; readonly onClose: () => void };

/** The very bytes that were printed, with the signatures that came after. */
export function Opened({ paper, id, query, readOnly, onChanged, onClose }: OpenedProps): ReactNode {
  const version = paper.versions.find((one) => one.id === id);
  const [pdf, setPdf] = useState<Blob>();
  const [failure, setFailure] = useState<Failure>();
  const heading = useRef<HTMLHeadingElement>(null);
  const signed = version?.signatures.length ?? 0;
  useEffect(() => {
    void fetchBlob(`/papers/${id}`).then((answer) => {
      if (answer.ok) setPdf(answer.value);
      setFailure(answer.ok ? undefined : answer.error);
    });
  }, [id, signed]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [id]);
  if (version === undefined) return null;
  return (
    <section className="opened" aria-labelledby="opened-paper">
      <h2 id="opened-paper" tabIndex={-1} ref={heading}>
        {paper.name}, bản {version.version}
      </h2>
      <Trouble failure={failure} />
      <div className="acts">
        {pdf === undefined ? null : <Acts pdf={pdf} name={`${paper.of}-${version.version}.pdf`} />}
        <Office paper={paper} query={query} latest={paper.versions.at(-1)?.id === id && !paper.outdated} />
        <Button onClick={onClose}>Đóng</Button>
      </div>
      {readOnly || version.replacedBy !== undefined ? null : <Signing paper={paper} version={version} onSigned={(words) => onChanged(words)} />}
      {pdf === undefined ? <p>Đang mở…</p> : <Preview pdf={pdf} />}
    </section>
  );
}

function Acts({ pdf, name }: { readonly pdf: Blob; readonly name: string }): ReactNode {
  const address = useMemo(() => URL.createObjectURL(pdf), [pdf]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <>
      <Button tone="hand" onClick={() => print(address)}>
        In ra giấy
      </Button>
      <a className="btn" href={address} download={name}>
        Lưu thành tệp
      </a>
    </>
  );
}

/** The same text for an office's own system; only of what the paper says now. */
function Office({ paper, query, latest }: { readonly paper: PaperView; readonly query: string; readonly latest: boolean }): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  if (!paper.office || !latest) return null;
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await fetchBlob(`/papers/office/${paper.of}?${query}`);
    setBusy(false);
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(answer.value);
    link.download = `${paper.of}.docx`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <>
      <Button aria-disabled={busy} onClick={() => void save()}>
        {busy ? 'Đang lập…' : 'Lưu thành tệp Word'}
      </Button>
      <Trouble failure={failure} />
    </>
  );
}
