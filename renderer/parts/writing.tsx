import { useId, type ReactNode, type TextareaHTMLAttributes } from 'react';

type WritingProps = TextareaHTMLAttributes<HTMLTextAreaElement> & { readonly label: string; readonly note?: ReactNode };

/** A labelled place for several lines. */
export function Writing({ label, note, className = '', ...rest }: WritingProps): ReactNode {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <textarea rows={3} {...rest} {...(note === undefined ? {} : { 'aria-describedby': `${id}-note` })} id={id} className={`field writing ${className}`} />
      {note === undefined ? null : (
        <p className="label" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
