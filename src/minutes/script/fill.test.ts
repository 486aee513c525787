import { describe, expect, it } from 'vitest';
import type { ScriptFacts } from './facts.ts';
import { fillScript } from './fill.ts';
import { committeeFacts, secretaryFacts } from './fixture.ts';
import { scriptSteps, type ScriptKey } from './steps.ts';

const said = (key: ScriptKey, facts: ScriptFacts): string => fillScript(key, facts).text;

describe('a filled script', () => {
  it('reads as the model text with the names and numbers of the congress', () => {
    expect(said('boardNumber', committeeFacts)).toBe(
      'Kính thưa Đại hội! Để tiến hành bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030, theo Điều 8 Quy chế bầu cử trong Đảng, Đoàn Chủ tịch đề nghị Đại hội bầu Ban Kiểm phiếu gồm 3 đồng chí. Đồng chí nào nhất trí, xin giơ thẻ đảng viên… Xin cảm ơn, mời các đồng chí hạ thẻ. Có đồng chí nào không nhất trí, có ý kiến khác không?… Như vậy 138/138 đại biểu nhất trí.',
    );
    expect(said('threshold', committeeFacts)).toContain('Số làm căn cứ tính kết quả là 138. Đồng chí trúng cử phải được từ 70 phiếu trở lên');
  });

  it.each<[ScriptKey, string]>([
    ['box', 'Xin mời hai đồng chí ủy viên lên chứng kiến. Thùng phiếu không có gì bên trong; Ban xin niêm phong trước Hội nghị.'],
    ['principle', 'Hội nghị bầu 1 đồng chí trong danh sách 1 đồng chí, bằng phiếu kín. Mỗi đồng chí ủy viên nhận một phiếu'],
    ['casting', 'sau đó lần lượt các đồng chí ủy viên.'],
    ['complete', 'Hội nghị đã bầu đủ số lượng. Xin chúc mừng đồng chí trúng cử.'],
  ])('speaks the words of a conference in %s', (key, words) => {
    expect(said(key, secretaryFacts)).toContain(words);
    expect(said(key, secretaryFacts)).not.toMatch(/Đại hội|đại biểu/);
  });

  it('says đảng viên at an all-member congress', () => {
    expect(said('principle', { ...committeeFacts, meeting: 'allMember' })).toContain('Đại hội bầu 15 đồng chí trong danh sách 17 đồng chí, bằng phiếu kín. Mỗi đảng viên nhận một phiếu');
  });

  it.each(scriptSteps)('leaves what is not known yet in $key to the pen, never empty or 0', ({ key }) => {
    const { text, missing } = fillScript(key, { meeting: 'delegate' });
    expect(text).not.toMatch(/[{}]|undefined|\b0\b|  | [,.;]/);
    expect(text.includes('……')).toBe(missing.length > 0);
  });

  it('names the fields that are missing, each once', () => {
    expect(fillScript('threshold', { meeting: 'delegate' }).missing).toEqual(['base', 'threshold']);
    expect(fillScript('boardNames', { meeting: 'delegate', board: { head: 'Trần Văn Bình' } }).missing).toEqual(['members']);
    expect(fillScript('threshold', committeeFacts).missing).toEqual([]);
  });

  it('takes the wording of the congress instead of its own', () => {
    expect(fillScript('box', committeeFacts, 'Mời hai {voter} của {assembly} lên.').text).toBe('Mời hai đại biểu của Đại hội lên.');
  });

  it('keeps a name with braces or a dollar sign as it is', () => {
    expect(said('boardNames', { ...committeeFacts, board: { head: 'A {seats} $&' } })).toContain('đồng chí A {seats} $&, Trưởng ban');
  });

  it.each([
    [{ head: 'A', secretary: 'B', members: ['C', 'D'] }, 'đồng chí B, Thư ký; các đồng chí C, D, thành viên.'],
    [{ head: 'A', members: ['C'] }, 'Trưởng ban; đồng chí C, thành viên.'],
    [{ head: 'A', secretary: 'B', members: [] }, 'Trưởng ban; đồng chí B, Thư ký.'],
  ])('introduces a board %o', (board, words) => {
    expect(said('boardNames', { ...committeeFacts, board })).toContain(words);
  });

  it('does not say that ballots and people are equal in number where they are not', () => {
    expect(said('issue', committeeFacts)).toContain('Ban đã phát ra 138 phiếu, bằng số đại biểu có mặt.');
    expect(said('issue', { ...committeeFacts, issued: 137 })).toContain('Ban đã phát ra 137 phiếu, số đại biểu có mặt là 138.');
  });

  it('says gạch nhầm on strike ballots and đánh dấu nhầm on the others', () => {
    expect(said('casting', committeeFacts)).toContain('Đồng chí nào gạch nhầm, xin đổi phiếu');
    expect(said('casting', secretaryFacts)).toContain('Đồng chí nào đánh dấu nhầm, xin đổi phiếu');
    expect(said('casting', { meeting: 'delegate' })).toContain('gạch nhầm, đánh dấu nhầm');
  });

  it('calls no ballot without an approval invalid where the setting takes it as valid', () => {
    const three = { ...committeeFacts, seats: 3, list: ['A', 'B', 'C'] };
    expect(said('invalidKindsAgree', three)).toContain('phiếu không bầu cho ai');
    expect(said('invalidKindsAgree', { ...three, allDisagreeMulti: 'valid' })).not.toContain('không bầu cho ai');
  });

  it('names the tied and the seats left', () => {
    expect(said('tie', { ...committeeFacts, tied: { names: ['A', 'B'], seats: 1 } })).toBe(
      'Các đồng chí A, B có số phiếu bằng nhau ở vị trí cuối. Đại hội bầu lại giữa các đồng chí này để lấy 1 đồng chí; ai nhiều phiếu hơn thì trúng cử.',
    );
  });

  it('writes figures with a point', () => {
    expect(said('boxOpened', { ...committeeFacts, issued: 1510, collected: 1509 })).toContain('phát ra 1.510, thu về 1.509 phiếu');
  });
});
