import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { TokenView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { day } from '../../texts/times.ts';
import { fieldOf } from './key.ts';
import type { KeyFieldsProps } from './p12-fields.tsx';

/** The vendor's library is looked at first, so that the right token is there before its PIN is asked. */
export function TokenFields({ secret, onChange, faultAt }: KeyFieldsProps): ReactNode {
  const [tokens, setTokens] = useState<readonly TokenView[]>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const inLibrary = failure !== undefined && fieldOf(failure, 'token') === 'library';
  const found = useRef<HTMLDivElement>(null);

  const look = async (): Promise<void> => {
    if (busy || secret.library.trim() === '') return;
    setBusy(true);
    const answer = await api.post<TokenView[]>('/tokens', { library: secret.library.trim() });
    setBusy(false);
    setTokens(answer.ok ? answer.value : undefined);
    setFailure(answer.ok ? undefined : answer.error);
    const slot = answer.ok ? answer.value.find(({ locked }) => !locked)?.slot : undefined;
    if (slot !== undefined) onChange({ ...secret, slot });
  };
  useEffect(() => found.current?.querySelector<HTMLElement>('input:checked')?.focus(), [tokens]);
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || secret.library.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    void look();
  };

  return (
    <>
      <Field
        label="Thư viện PKCS#11 của nơi cấp thiết bị"
        note="Đường dẫn đầy đủ của tệp .dll, .so hoặc .dylib; bấm Enter để xem thiết bị đang cắm. Phần mềm trong tệp này sẽ được chạy trên máy này: chỉ dùng tệp do chính nơi cấp thiết bị cài."
        fault={inLibrary ? failure.message : faultAt('library')}
        value={secret.library}
        onKeyDown={onEnter}
        onChange={(event) => onChange({ ...secret, library: event.target.value })}
      />
      <div className="acts">
        <Button disabled={secret.library.trim() === ''} aria-disabled={busy} onClick={() => void look()}>
          {busy ? 'Đang tìm thiết bị…' : 'Xem thiết bị'}
        </Button>
      </div>
      {inLibrary ? null : <Trouble failure={failure} />}
      <div ref={found}>{tokens === undefined ? null : <Tokens tokens={tokens} slot={secret.slot} onChoose={(slot) => onChange({ ...secret, slot })} />}</div>
      <Field label="Mã PIN của thiết bị" type="password" fault={faultAt('pin')} value={secret.pin} onChange={(event) => onChange({ ...secret, pin: event.target.value })} />
    </>
  );
}

type TokensProps = { readonly tokens: readonly TokenView[]; readonly slot: number | undefined; readonly onChoose: (slot: number) => void };

function Tokens({ tokens, slot, onChoose }: TokensProps): ReactNode {
  if (tokens.length === 0) return <p role="status">Chưa thấy thiết bị nào. Cắm thiết bị rồi bấm Xem thiết bị.</p>;
  return (
    <fieldset className="choices">
      <legend>Thiết bị</legend>
      {tokens.map((token) => (
        <label key={token.slot}>
          <input type="radio" name="token" disabled={token.locked} checked={slot === token.slot} onChange={() => onChoose(token.slot)} /> {token.label}
          {token.locked ? ' – đã bị khóa, nhờ nơi cấp mở' : ''}
          <small>{token.certificates.map(({ name, issuer, to }) => `${name}, ${issuer} cấp, đến ${day(to)}`).join('; ') || 'không thấy chứng thư số khi chưa nhập PIN'}</small>
        </label>
      ))}
    </fieldset>
  );
}
