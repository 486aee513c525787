import type { ReactNode } from 'react';

/** A key of the keyboard, drawn as one. */
export const Key = ({ children }: { readonly children: ReactNode }): ReactNode => <kbd className="key">{children}</kbd>;
