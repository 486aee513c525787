import type { FaultCode } from '../../domain/count/input.ts';
import type { Scene } from '../scene.ts';
import { fill, texts } from '../texts.ts';

/** Why a paper is invalid (190-QĐ/TW Điều 15.2), in the words of this meeting's counters. */
export const faultText = (scene: Scene, code: string): string =>
  code in texts.faults ? fill(texts.faults[code as FaultCode], scene.words) : '';
