import type { Regulation, RegulationId } from '../domain/regulation.ts';
import regulation190 from '../../resources/regulations/190.json' with { type: 'json' };
import regulation244 from '../../resources/regulations/244.json' with { type: 'json' };

/** The regulations that the program knows, as data. */
export const regulations: Readonly<Record<RegulationId, Regulation>> = {
  '190': { ...regulation190, id: '190' },
  '244': { ...regulation244, id: '244' },
};
