import type { HTMLAttributes, ReactNode } from 'react';

type SheetProps = HTMLAttributes<HTMLElement> & { readonly heading?: ReactNode };

/** A white sheet on the desk. */
export function Sheet({ heading, className = '', children, ...rest }: SheetProps): ReactNode {
  return (
    <section {...rest} className={`sheet ${className}`}>
      {heading === undefined ? null : <h2 className="h">{heading}</h2>}
      {children}
    </section>
  );
}
