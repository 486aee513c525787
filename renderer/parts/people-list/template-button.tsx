import { useState, type ReactNode } from 'react';
import { fetchBlob, type Failure } from '../../api.ts';
import { Button } from '../button.tsx';
import { FailureBand } from '../message.tsx';

const fileNames = { roster: 'danh-sach-trieu-tap.xlsx', candidates: 'danh-sach-bau-cu.xlsx' } as const;

/** A blank sheet with the headings that are read. */
export function TemplateButton({ kind }: { readonly kind: 'roster' | 'candidates' }): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  const load = async (): Promise<void> => {
    const answer = await fetchBlob(`/lists/template/${kind}`);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) save(answer.value, fileNames[kind]);
  };
  return (
    <>
      <Button className="small" onClick={() => void load()}>
        Tải mẫu trống (.xlsx)
      </Button>
      <FailureBand failure={failure} />
    </>
  );
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
