import { Fragment, type ReactNode } from 'react';
import type { ComparedPaper } from '../../../src/usecases/views.ts';
import { placesText } from '../../texts/bundles.ts';

/** Where each entry has the paper, unless all say the same; the name of the paper has told it then. */
export function Places({ paper }: { readonly paper: ComparedPaper }): ReactNode {
  const places = placesText(paper);
  if (places.length === 0) return null;
  return (
    <span className="places">
      {places.map((one, at) => (
        <Fragment key={one}>
          {at === 0 ? '' : ' '}
          <span>
            {one}
            {at < places.length - 1 ? ',' : ''}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
