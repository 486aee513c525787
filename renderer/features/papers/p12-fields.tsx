import { useId, useRef, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import type { KeyField, Secret } from './key.ts';

export type KeyFieldsProps = { readonly secret: Secret; readonly onChange: (secret: Secret) => void; readonly faultAt: (field: KeyField) => string | undefined };

/** The file of the key, then its password. */
export function P12Fields({ secret, onChange, faultAt }: KeyFieldsProps): ReactNode {
  const fields = useRef<HTMLDivElement>(null);
  const choose = (file: File): void => {
    onChange({ ...secret, file });
    fields.current?.querySelector<HTMLElement>('[type=password]')?.focus();
  };
  return (
    <div className="fields" ref={fields}>
      <P12File name={secret.file?.name} fault={faultAt('file')} onFile={choose} />
      <Field label="Mật khẩu của tệp" type="password" fault={faultAt('password')} value={secret.password} onChange={(event) => onChange({ ...secret, password: event.target.value })} />
    </div>
  );
}

type P12FileProps = { readonly name: string | undefined; readonly fault: string | undefined; readonly onFile: (file: File) => void };

/** A button of our own: the browser's says what it says in the language of the machine. */
function P12File({ name, fault, onFile }: P12FileProps): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="labelled">
      <label htmlFor={id} id={`${id}-label`}>
        Tệp chứng thư số
      </label>
      <div className="file">
        <Button id={id} aria-labelledby={`${id}-label ${id}`} aria-describedby={`${id}-name ${id}-fault`} data-fault={fault === undefined ? undefined : ''} onClick={() => input.current?.click()}>
          {name === undefined ? 'Chọn tệp…' : 'Chọn tệp khác…'}
        </Button>
        <span id={`${id}-name`}>{name ?? 'chưa chọn'}</span>
      </div>
      <input
        ref={input}
        type="file"
        accept=".p12,.pfx"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file again is a choice as well.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <p className="fault" id={`${id}-fault`}>
        {fault}
      </p>
    </div>
  );
}
