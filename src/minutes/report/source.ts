import type { Announce } from '../../domain/announce/announced.ts';
import type { MinutesSource } from '../source.ts';

/** A closed count, and who of its list is told with votes. */
export type ReportSource = Omit<MinutesSource, 'rulingList' | 'counted' | 'differences' | 'conclusion'> & { readonly announce: Announce };
