import { expect, test } from 'vitest';
import { pathText } from './fault.ts';

test.each<readonly [readonly PropertyKey[], string]>([
  [[], '$'],
  [['candidates', 0, 'no'], 'candidates[0].no'],
  [['ballots', 'papers', 12, 'struck', 3], 'ballots.papers[12].struck[3]'],
  [['meeting', 'attendance', '__proto__'], 'meeting.attendance.__proto__'],
  [['có dấu'], '["có dấu"]'],
  [['settings', 'a.b'], 'settings["a.b"]'],
  [['settings', 'a"\n'], 'settings["a\\"\\n"]'],
  [['settings', ''], 'settings[""]'],
  [['settings', '12'], 'settings["12"]'],
])('%j is written %s', (path, text) => expect(pathText(path)).toBe(text));
