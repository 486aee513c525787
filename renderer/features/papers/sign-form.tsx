import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PrintedPaperView, SigningView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { fieldOf, keyOf, nothing, withoutSecret, type KeyField, type KeyKind } from './key.ts';
import { P12Fields } from './p12-fields.tsx';
import { TokenFields } from './token-fields.tsx';

type SignFormProps = { readonly id: number; readonly places: SigningView['places']; readonly onSigned: (words: string) => Promise<void>; readonly onCancel: () => void };

const kinds: readonly (readonly [KeyKind, string])[] = [['p12', 'Tệp chứng thư số (.p12, .pfx)'], ['token', 'Thiết bị ký (USB token)']];

/** Where, and by which key; what stands under the mark follows from the place; the secret is forgotten as soon as it was used. */
export function SignForm({ id, places, onSigned, onCancel }: SignFormProps): ReactNode {
  const [place, setPlace] = useState(places[0]?.place ?? '');
  const nameOf = (code: string): string => places.find((one) => one.place === code)?.name ?? '';
  const [otherName, setOtherName] = useState(false);
  const [kind, setKind] = useState<KeyKind>('p12');
  const [secret, setSecret] = useState(nothing);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const wrong = failure === undefined ? undefined : fieldOf(failure, kind);
  const faultAt = (field: KeyField): string | undefined => (wrong === field ? failure?.message : undefined);

  useEffect(() => {
    if (failure !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-fault], .refused')?.focus();
  }, [failure]);
  const sign = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const key = await keyOf(kind, secret);
    const answer = 'by' in key ? await api.post<PrintedPaperView>(`/papers/${id}/sign`, { place, ...(otherName ? { otherName } : {}), by: key.by }) : undefined;
    setBusy(false);
    if ('missing' in key) return setFailure(key.missing);
    setSecret(withoutSecret(secret));
    setOtherName(false);
    if (answer?.ok === false) return setFailure(answer.error);
    await onSigned(`Đã ký số ở chỗ ${nameOf(place)}.`);
  };

  return (
    <div ref={form}>
      <Form final className="sign" onDone={() => void sign()}>
        <div className="fields">
          <Choice label="Chỗ ký" autoFocus fault={faultAt('place')} value={place} onChange={(event) => (setPlace(event.target.value), setFailure(undefined))}>
            {places.map((one) => (
              <option key={one.place} value={one.place}>
                {one.name}
              </option>
            ))}
          </Choice>
        </div>
        <fieldset className="choices">
          <legend>Ký bằng</legend>
          {kinds.map(([one, words]) => (
            <label key={one}>
              <input type="radio" name="key" checked={kind === one} onChange={() => (setKind(one), setFailure(undefined))} /> {words}
            </label>
          ))}
        </fieldset>
        {kind === 'p12' ? <P12Fields secret={secret} onChange={setSecret} faultAt={faultAt} /> : <TokenFields secret={secret} onChange={setSecret} faultAt={faultAt} />}
        {wrong !== 'form' ? null : (
          <div className="refused" tabIndex={-1}>
            <Trouble failure={failure} />
            {failure?.code !== 'SIGNER_OTHER' ? null : (
              <label>
                <input type="checkbox" checked={otherName} onChange={(event) => setOtherName(event.target.checked)} /> Đúng là người ký thay, ký bằng chứng thư số này
              </label>
            )}
          </div>
        )}
        <div className="acts">
          <Button type="submit" tone="hand" aria-disabled={busy}>
            {busy ? 'Đang ký…' : 'Ký'}
          </Button>
          <Button onClick={onCancel}>Thôi</Button>
        </div>
      </Form>
    </div>
  );
}
