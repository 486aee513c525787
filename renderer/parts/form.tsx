import type { FormHTMLAttributes, KeyboardEvent, ReactNode } from 'react';

type FormProps = Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit'> & {
  readonly onDone: () => void;
  /** What cannot be taken back wants its own press on the button. */
  readonly final?: boolean;
};

const fields = 'input:not([type=radio]):not([type=checkbox]):not([disabled]), select:not([disabled]), textarea:not([disabled]), button[type=submit]';

/** Enter and ↓ go to the next field, ↑ to the one before; no wrap at the end. Enter in the last one does what the button says. */
export function Form({ onDone, final = false, className = '', children, ...rest }: FormProps): ReactNode {
  return (
    <form
      {...rest}
      noValidate
      className={className}
      onKeyDown={(event) => step(event, final)}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {children}
    </form>
  );
}

function step(event: KeyboardEvent<HTMLFormElement>, final: boolean): void {
  const from = event.target as HTMLElement;
  // A key held down is one press: it must not answer a question that it has just raised.
  if (event.key === 'Enter' && event.repeat) return event.preventDefault();
  if (event.nativeEvent.isComposing || from instanceof HTMLButtonElement || from instanceof HTMLAnchorElement) return;
  // In a choice the arrows choose, in a longer text they move between lines.
  const radio = from instanceof HTMLInputElement && from.type === 'radio';
  const vertical = !(radio || from instanceof HTMLSelectElement || from instanceof HTMLTextAreaElement);
  const forward = (event.key === 'Enter' && !(from instanceof HTMLTextAreaElement)) || (event.key === 'ArrowDown' && vertical);
  const back = event.key === 'ArrowUp' && vertical;
  if (!forward && !back) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(fields)].filter((one) => one.checkVisibility());
  const to = all[all.indexOf(from) + (forward ? 1 : -1)];
  to?.focus();
  if (event.key === 'Enter' && !final && to instanceof HTMLButtonElement) event.currentTarget.requestSubmit();
  if (to instanceof HTMLInputElement) to.select();
}
