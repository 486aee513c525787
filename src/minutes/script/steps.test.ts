import { describe, expect, it } from 'vitest';
import regulation190 from '../../../resources/regulations/190.json' with { type: 'json' };
import regulation244 from '../../../resources/regulations/244.json' with { type: 'json' };
import { scriptFields } from './fields.ts';
import { scriptFault } from './fault.ts';
import { rule } from './fixture.ts';
import { scriptMoments, scriptOf } from './moments.ts';
import { scriptArticle, scriptStep, scriptSteps, speakerName, texts } from './steps.ts';

const used = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

describe('the texts of the script', () => {
  it.each(scriptSteps)('$key can be filled and rests on an article of both regulations', ({ key, text, article, speaker, heading }) => {
    expect(scriptFault(key, text)).toBeUndefined();
    expect(regulation190.articles).toHaveProperty([article]);
    expect(regulation244.articles).toHaveProperty([article]);
    expect(texts.speakers).toHaveProperty([speaker]);
    expect(heading).not.toBe('');
  });

  it.each(scriptSteps)('$key offers only fields that exist, each once', ({ fields }) => {
    for (const field of fields) expect(Object.keys(scriptFields)).toContain(field);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('use every field that exists, or offer it to an edited text', () => {
    const offered = new Set(scriptSteps.flatMap(({ fields }) => fields));
    expect(Object.keys(scriptFields).filter((field) => !offered.has(field))).toEqual([]);
  });

  it.each(scriptSteps)('$key names the meeting and its people through fields', ({ text, heading, speaker }) => {
    const said = text.replaceAll('Ban Thẩm tra tư cách đại biểu', '').replaceAll(/đại biểu (chính thức|dự khuyết)/g, '').replaceAll('tư cách đại biểu', '');
    expect(said).not.toMatch(/Đại hội|Hội nghị|đại biểu/);
    expect(heading).not.toMatch(/\{/);
    expect(['chair', 'head', 'credentials']).toContain(speaker);
  });

  it('are all read at some moment', () => {
    const facts = [
      { meeting: 'delegate', post: 'committee', seats: 15 },
      { meeting: 'delegate', post: 'delegates', seats: 10, alternates: 3, delegations: 5 },
      { meeting: 'conference', post: 'secretary', seats: 1, names: 1, summoned: 15, present: 9, regulation: { ...rule, id: '244' } },
      { meeting: 'delegate', post: 'opinion', names: 8 },
      { meeting: 'delegate', post: 'committee', seats: 1, names: 2, tieRevote: true },
    ] as const;
    const read = new Set(facts.flatMap((one) => scriptMoments.flatMap((moment) => scriptOf(moment, one))));
    expect(scriptSteps.map(({ key }) => key).filter((key) => !read.has(key))).toEqual([]);
  });

  it('ask for the cards to be lowered after each vote by raised cards', () => {
    for (const { text } of scriptSteps.filter((step) => step.text.includes('giơ thẻ')))
      expect(text).toContain('Xin cảm ơn, mời các đồng chí hạ thẻ.');
  });

  it('let the board report a tie to the presidium before the chair puts it to the congress', () => {
    expect(scriptStep('tieReport').text).toContain('báo cáo Đoàn Chủ tịch trình {assembly} bầu lại');
    expect(scriptStep('tie').speaker).toBe('chair');
    expect(used(scriptStep('tie').text)).toContain('tied');
  });
});

describe('who reads, and from which article', () => {
  it('is the head of the board, or of the team of an opinion ballot', () => {
    expect(speakerName('box', {})).toBe('Trưởng Ban Kiểm phiếu');
    expect(speakerName('box', { post: 'opinion' })).toBe('Tổ trưởng Tổ kiểm phiếu');
    expect(speakerName('tie', {})).toBe('Đoàn Chủ tịch');
    expect(speakerName('credentials', {})).toBe('Ban Thẩm tra tư cách đại biểu');
  });

  it('is cited as people cite it', () => {
    expect(scriptArticle('markStrike', rule)).toBe('khoản 1, Điều 15 Quy chế bầu cử trong Đảng');
    expect(scriptArticle('quorum', rule)).toBe('Điều 11 Điều lệ Đảng');
  });
});
