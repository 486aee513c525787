import { describe, expect, it } from 'vitest';
import { scriptFault } from './fault.ts';

describe('an edited text', () => {
  it('with the fields of its step has no fault', () => {
    expect(scriptFault('threshold', 'D = {base}; từ {threshold} phiếu, tại {assembly}.')).toBeUndefined();
    expect(scriptFault('box', 'Không có trường nào.')).toBeUndefined();
  });

  it.each([
    ['treshold', 'threshold'],
    ['Threshold', 'threshold'],
    ['base ', 'base'],
    ['seat', 'seats'],
    ['assemby', 'assembly'],
  ])('with {%s} is told the field and first the nearest, {%s}', (field, nearest) => {
    const fault = scriptFault('threshold', `Từ {${field}} phiếu.`);
    expect(fault).toMatchObject({ code: 'unknownField', field });
    expect(fault?.code === 'unknownField' ? fault.fields[0] : undefined).toBe(nearest);
  });

  it('may not use a field of another step, and is told all of its own', () => {
    const fault = scriptFault('box', '{collected} phiếu');
    expect(fault?.code === 'unknownField' ? fault.fields.toSorted() : []).toEqual(['article', 'assembly', 'board', 'boardShort', 'post', 'voter']);
  });

  it.each(['toString', '__proto__', '', 'số lượng'])('takes {%s} for no field', (field) => {
    expect(scriptFault('box', `{${field}}`)).toMatchObject({ code: 'unknownField', field });
  });

  it.each(['từ {threshold phiếu', 'từ threshold} phiếu', '{{base}}'])('with half a brace says where: %s', (text) => {
    expect(scriptFault('threshold', text)).toMatchObject({ code: 'looseBrace' });
  });

  it.each(['', ' \n'])('is not empty', (text) => {
    expect(scriptFault('box', text)).toEqual({ code: 'empty' });
  });
});
