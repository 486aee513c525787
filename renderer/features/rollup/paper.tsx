import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Preview } from '../../parts/pdf/preview.tsx';
import { print } from '../../parts/print.ts';

/** The report as it will be printed; it is stored nowhere, so it is saved or printed from here. */
export function Paper({ pdf }: { readonly pdf: Blob }): ReactNode {
  const address = useMemo(() => URL.createObjectURL(pdf), [pdf]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [pdf]);
  return (
    <section className="opened" aria-labelledby="rollup-paper">
      <h2 id="rollup-paper" tabIndex={-1} ref={heading}>
        Báo cáo tổng hợp
      </h2>
      <div className="acts">
        <Button tone="hand" onClick={() => print(address)}>
          In ra giấy
        </Button>
        <a className="btn" href={address} download="bao-cao-tong-hop.pdf">
          Lưu thành tệp
        </a>
      </div>
      <Preview pdf={pdf} />
    </section>
  );
}
