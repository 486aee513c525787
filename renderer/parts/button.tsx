import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Key } from './key.tsx';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `hand`: the next thing to do. `seal`: the presidium's confirmation and nothing else. */
  readonly tone?: 'plain' | 'hand' | 'seal';
  readonly shortcut?: string;
};

export function Button({ tone = 'plain', shortcut, children, className = '', ...rest }: ButtonProps): ReactNode {
  return (
    <button type="button" {...rest} className={`btn ${tone} ${className}`}>
      {children}
      {shortcut === undefined ? null : <Key>{shortcut}</Key>}
    </button>
  );
}
