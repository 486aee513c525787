import type { RegulationId } from '../regulation.ts';
import type { Nominee } from './nominee.ts';

/** Proposed by the convening committee, or by the congress itself. */
export const isPrepared = ({ origin = 'convener' }: Nominee): boolean => origin === 'convener';

/** 190-QĐ/TW Điều 14: whom the convening committee did not propose needs more than 30 % of those attending. */
export function supported(nominee: Nominee, regulation: RegulationId): boolean {
  if (isPrepared(nominee) || regulation === '244') return true;
  const { support, attending } = nominee;
  return support !== undefined && attending !== undefined && 10 * support > 3 * attending;
}

/** Who would stand on the ballot as the list is now, in its order. A withdrawal counts once the congress allows it. */
export const onBallot = (nominees: readonly Nominee[], regulation: RegulationId): readonly Nominee[] =>
  nominees.filter((one) => one.withdrawal !== 'allowed' && one.opinion !== 'notAdmitted' && supported(one, regulation));
