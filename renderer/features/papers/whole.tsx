import { useState, type ReactNode } from 'react';
import { makeBlob, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { focusFirst } from '../../parts/focus.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';

type WholeFileProps = { readonly election: number | undefined; readonly readOnly: boolean; readonly onMade: () => Promise<void> };

/** One document of all papers of the election in hand, or of the whole congress, its contents in front. */
export function WholeFile({ election, readOnly, onMade }: WholeFileProps): ReactNode {
  if (readOnly) return null;
  return (
    <Sheet heading="Cả hồ sơ">
      <p>Một tệp PDF có mục lục. Giấy tờ nào lập được mà chưa lập thì được lập luôn; biên bản kiểm phiếu lấy bản đã lập.</p>
      <div className="acts">
        {election === undefined ? null : <Make label="Lập cả hồ sơ cuộc bầu cử này" path={`/elections/${election}/file`} name="ho-so-bau-cu.pdf" onMade={onMade} />}
        <Make label="Lập cả hồ sơ của đại hội" path="/congress/file" name="ho-so-dai-hoi.pdf" onMade={onMade} />
      </div>
    </Sheet>
  );
}

type MakeProps = { readonly label: string; readonly path: string; readonly name: string; readonly onMade: () => Promise<void> };

function Make({ label, path, name, onMade }: MakeProps): ReactNode {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [address, setAddress] = useState<string>();
  const make = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const made = await makeBlob(path);
    setBusy(false);
    setFailure(made.ok ? undefined : made.error);
    if (address !== undefined) URL.revokeObjectURL(address);
    setAddress(made.ok ? URL.createObjectURL(made.value) : undefined);
    if (made.ok) await onMade();
  };
  return (
    <>
      <Button aria-disabled={busy} onClick={() => void make()}>
        {busy ? 'Đang lập, xin chờ…' : label}
      </Button>
      {address === undefined || busy ? null : (
        <a key={address} ref={focusFirst} className="btn hand" href={address} download={name}>
          Lưu hồ sơ vừa lập
        </a>
      )}
      <Trouble failure={failure} />
    </>
  );
}
