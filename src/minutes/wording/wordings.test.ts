import { describe, expect, it } from 'vitest';
import own from '../../../resources/texts/wording.json' with { type: 'json' };
import { isField } from '../script/fields.ts';
import { scriptStep } from '../script/steps.ts';
import { wordingFault } from './fault.ts';
import { wordedPapers, wordingOf, wordings } from './wordings.ts';

describe('the sentences that can be worded', () => {
  it('are those that are declared, each with the model text of its paper', () => {
    expect(wordings.map(({ key }) => key)).toEqual(Object.entries(own.papers).flatMap(([paper, keys]) => Object.keys(keys).map((key) => `${paper}.${key}`)));
    expect(Object.keys(wordedPapers)).toEqual(Object.keys(own.papers));
    expect(wordingOf('minutes.copies')?.template).toContain('Biên bản lập thành {copies} bản');
    expect(wordingOf('minutes.nothing')).toBeUndefined();
    expect(wordingOf('__proto__')).toBeUndefined();
  });

  it.each(wordings.map((one) => [one.key, one] as const))('%s: its model text is fit, and some field can be inserted', (_, wording) => {
    expect(wordingFault(wording, wording.template)).toBeUndefined();
    expect(wording.fields.length).toBeGreaterThan(0);
  });

  it('that are filled like the script use its fields', () => {
    for (const { step, fields } of wordings) {
      if (step === undefined) continue;
      expect(scriptStep(step).fields).toEqual(expect.arrayContaining(['assembly', 'board']));
      expect(fields.filter((name) => !isField(name))).toEqual([]);
    }
  });
});

describe('an own wording', () => {
  const copies = wordingOf('minutes.copies')!;
  const basis = wordingOf('minutes.basis')!;

  it('may do without words and may use others, but tells every fact', () => {
    expect(copies.required).toEqual(['copies']);
    expect(wordingFault(copies, 'Lập {copies} bản trước {person}.')).toBeUndefined();
    expect(wordingFault(copies, 'Lập ba bản.')).toEqual({ code: 'missingField', field: 'copies' });
    expect(wordingFault(basis, 'Căn cứ {title}, số {number}.')).toEqual({ code: 'missingField', field: 'date' });
  });

  it.each([
    ['copie', 'copies'],
    ['assemby', 'assembly'],
    ['Copies', 'copies'],
    ['bodi', 'body'],
  ])('with {%s} is told the field and first the nearest, {%s}', (field, nearest) => {
    const fault = wordingFault(copies, `{copies} bản, {${field}}`);
    expect(fault).toMatchObject({ code: 'unknownField', field });
    expect(fault?.code === 'unknownField' ? fault.fields[0] : undefined).toBe(nearest);
  });

  it('has both halves of its braces, and something in it', () => {
    expect(wordingFault(copies, 'Lập {copies bản')).toMatchObject({ code: 'looseBrace' });
    expect(wordingFault(copies, '  ')).toEqual({ code: 'empty' });
  });
});
