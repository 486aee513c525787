import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from 'react';

type Around = {
  readonly label: string;
  /** What to write, when the label is not enough. */
  readonly note?: ReactNode;
  /** What is wrong and what to do now. */
  readonly fault?: string | undefined;
};

type Shell = Around & { readonly id: string; readonly children: ReactNode };

function Labelled({ id, label, note, fault, children }: Shell): ReactNode {
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children}
      {note === undefined ? null : (
        <p className="label" id={`${id}-note`}>
          {note}
        </p>
      )}
      {fault === undefined ? null : (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

const described = (id: string, { note, fault }: Around): Record<string, unknown> => {
  const ids = [note === undefined ? '' : `${id}-note`, fault === undefined ? '' : `${id}-fault`].filter(Boolean);
  return { ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}), ...(fault === undefined ? {} : { 'aria-invalid': true }) };
};

type FieldProps = Around & InputHTMLAttributes<HTMLInputElement> & { readonly figures?: boolean };

/** One labelled line to write on; `figures` for a number. */
export function Field({ label, note, fault, figures = false, className = '', ...rest }: FieldProps): ReactNode {
  const id = useId();
  return (
    <Labelled id={id} label={label} note={note} fault={fault}>
      <input
        {...(figures ? { inputMode: 'numeric', autoComplete: 'off' } : { autoComplete: 'off' })}
        {...rest}
        {...described(id, { label, note, fault })}
        id={id}
        className={`field ${figures ? 'figures' : ''} ${className}`}
      />
    </Labelled>
  );
}

type ChoiceProps = Around & SelectHTMLAttributes<HTMLSelectElement>;

/** One labelled choice; options are its children. */
export function Choice({ label, note, fault, className = '', children, ...rest }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <Labelled id={id} label={label} note={note} fault={fault}>
      <select {...rest} {...described(id, { label, note, fault })} id={id} className={`field ${className}`}>
        {children}
      </select>
    </Labelled>
  );
}
