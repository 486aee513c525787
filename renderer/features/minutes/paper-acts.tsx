import { useEffect, useMemo, type ReactNode } from 'react';
import type { PaperEntry } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { plain } from '../../texts/table.ts';
import { print } from '../../parts/print.ts';

type PaperActsProps = { readonly paper: PaperEntry; readonly pdf: Blob; readonly title: string };

/** Save and print the stored bytes; neither makes a new version. */
export function PaperActs({ paper, pdf, title }: PaperActsProps): ReactNode {
  const address = useMemo(() => URL.createObjectURL(pdf), [pdf]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const name = `bien-ban-${plain(title).replace(/[^a-z0-9]+/g, '-')}-ban-${paper.version}.pdf`;
  return (
    <div className="acts">
      <Button onClick={() => print(address)}>In ra giấy</Button>
      <a className="btn" href={address} download={name}>
        Lưu thành tệp
      </a>
    </div>
  );
}
