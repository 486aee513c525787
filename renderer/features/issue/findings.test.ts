import { expect, it } from 'vitest';
import { collectFindings, issueFindings } from './findings.ts';

it.each([
  [138, 138, 'ok', 'Bằng 138'],
  [138, 137, 'doubt', 'ít hơn số có mặt 1 phiếu'],
  [138, 139, 'bad', 'F203'],
  [141, 138, 'bad', 'F206'],
])('with %i at the vote and %i issued says %s', (presentAtVote, issued, kind, words) => {
  const [first] = issueFindings({ presentAtVote, issued, present: 140 });
  expect(first?.kind).toBe(kind);
  expect(first?.text).toContain(words);
});

it('says nothing before there is something to compare', () => {
  expect(issueFindings({ presentAtVote: undefined, issued: 3, present: 3 })).toEqual([]);
  expect(collectFindings({ issued: 3, collected: undefined, meeting: 'Đại hội' })).toEqual([]);
});

it('never tells the board to take papers away when there are too many', () => {
  const [found] = collectFindings({ issued: 138, collected: 139, meeting: 'Hội nghị' });
  expect(found?.kind).toBe('bad');
  expect(found?.text).toContain('trình Hội nghị hủy toàn bộ phiếu');
  expect(found?.text).toContain('không được bớt phiếu');
});
