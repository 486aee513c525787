import { articleIn } from './cite.ts';
import r190 from '../../resources/regulations/190.json' with { type: 'json' };
import r244 from '../../resources/regulations/244.json' with { type: 'json' };
import type { ArticleTopic, RegulationId } from '../../src/domain/regulation.ts';

const regulations = { '190': r190, '244': r244 } as const;

/** `khoản 2, Điều 15, 190-QĐ/TW`: the place that a rule on the screen rests on. */
export const articleOn = (regulation: RegulationId, topic: ArticleTopic): string => articleIn(regulations[regulation].articles[topic]);
