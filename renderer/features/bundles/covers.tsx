import { useState, type ReactNode } from 'react';
import { fetchBlob, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { print } from '../../parts/print.ts';

/** A cover for each bundle, to print and to lay on its stack. */
export function Covers({ round, bundles }: { readonly round: number; readonly bundles: number }): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  const open = async (): Promise<void> => {
    const answer = await fetchBlob(`/rounds/${round}/covers`);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) print(URL.createObjectURL(answer.value));
  };
  return (
    <section>
      <h2>Bìa tập phiếu</h2>
      <p className="note">Hai người đếm mỗi tập rồi đặt bìa lên trên. Bìa đi cùng tập đến khi đối chiếu xong.</p>
      <div className="acts">
        <Button className="small" onClick={() => void open()}>
          In bìa {bundles} tập
        </Button>
      </div>
      <FailureBand failure={failure} />
    </section>
  );
}
