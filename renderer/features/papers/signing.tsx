import { useRef, useState, type ReactNode } from 'react';
import type { PaperView, PrintedPaperView, SigningView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { Borne } from './borne.tsx';
import { SignForm } from './sign-form.tsx';

type SigningProps = { readonly paper: PaperView; readonly version: PrintedPaperView; readonly onSigned: (words: string) => Promise<void> };

/** Ink is the rule; a signature by key is an option, one after another. */
export function Signing({ paper, version, onSigned }: SigningProps): ReactNode {
  const view = useAnswer<SigningView>(`/papers/${version.id}/signing`);
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  if (view.value === undefined) return <Trouble failure={view.failure} />;
  const { places, elsewhere, signatures } = view.value;
  if (places.length === 0 && signatures.length === 0 && !elsewhere) return null;
  const done = (): void => {
    setAsked(false);
    heading.current?.focus();
  };
  return (
    <section className="sheet signing" aria-label={`Chữ ký số trên ${paper.name}`}>
      <h3 tabIndex={-1} ref={heading}>
        Chữ ký số
      </h3>
      <Borne signatures={signatures} />
      {places.length === 0 ? <p>{elsewhere ? 'Các chỗ còn trống không phải của vai trò đang ngồi ở đây: người ký đăng nhập rồi ký.' : 'Mọi chỗ ký đã có chữ ký số.'}</p> : asked ? (
        <SignForm
          id={version.id}
          places={places}
          onCancel={done}
          onSigned={async (words) => {
            await view.reload();
            await onSigned(words);
            done();
          }}
        />
      ) : (
        <div className="acts">
          <Button onClick={() => setAsked(true)}>{signatures.length === 0 ? 'Ký số…' : 'Ký số tiếp…'}</Button>
        </div>
      )}
    </section>
  );
}
