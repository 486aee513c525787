import { useState, type ReactNode } from 'react';
import type { RoundView } from '../../../src/usecases/views.ts';
import { fetchBlob, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { plain } from '../../texts/table.ts';

/** The confirmed result as a slide file, for a hall whose screen is another machine's. */
export function Slides({ round }: { readonly round: RoundView }): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  if (round.stage !== 'confirmed') return null;
  const save = async (): Promise<void> => {
    const answer = await fetchBlob(`/rounds/${round.id}/slides`);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) download(answer.value, `ket-qua-${plain(round.title).replace(/[^a-z0-9]+/g, '-')}.pptx`);
  };
  return (
    <div className="acts">
      <Trouble failure={failure} />
      <Button onClick={() => void save()}>Lưu kết quả thành tệp trình chiếu (.pptx)</Button>
    </div>
  );
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
