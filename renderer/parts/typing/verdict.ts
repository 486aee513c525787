import { boxesOf, classify, isDisagree, isVote, type BallotRules } from '../../../src/domain/count/classify.ts';
import type { Marks } from '../../../src/domain/count/input.ts';
import { slipAt, marksOf, type Slip } from '../../../src/domain/keypad/read.ts';
import type { Typed } from '../../../src/domain/keypad/typed.ts';
import { faultText } from '../../texts/faults.ts';

/** What the desk answers to what is typed; `enter`: what the key would do. */
export type Verdict = {
  readonly kind: 'wait' | 'valid' | 'invalid' | 'slip' | 'aside';
  readonly head: string;
  readonly tail?: string;
  readonly why: string;
  /** What to do before saving, where there is room for it. */
  readonly advice?: string;
  readonly enter: string;
};

export function slipWords(slip: Slip, names: number, form: BallotRules['form']): { readonly head: string; readonly why: string } {
  switch (slip.kind) {
    case 'empty':
      return form === 'strike'
        ? { head: 'Chờ gõ', why: 'Gõ những số bị gạch. Không gạch ai thì gõ 0.' }
        : { head: 'Chờ gõ', why: names === 1 ? 'Đồng ý: 0. Không đồng ý: 1. Bỏ trống: 1 rồi /. Cả hai ô: 1 rồi / hai lần.' : 'Gõ số của người không được đồng ý; phím / sau số: bỏ trống, rồi cả hai ô. Đồng ý tất cả: 0.' };
    case 'unknown':
      return { head: `Không có số ${slip.text}`, why: `Phiếu có ${names} tên. Phím . xóa số này.` };
    case 'leadingZero':
      return { head: `${slip.text} không phải là số trên phiếu`, why: 'Số không bắt đầu bằng 0. Phím . xóa số này.' };
    case 'twice':
      return { head: `Số ${slip.text} đã gõ rồi`, why: 'Xem lại tờ phiếu. Phím . xóa số này.' };
    case 'notAlone':
      return { head: `Phím ${slip.text} chỉ dùng một mình`, why: 'Xem lại tờ phiếu. Phím . xóa phần gõ sau cùng.' };
  }
}

/** `gạch 3, còn 14`: under the list. */
export function briefWords(marks: Marks, rules: BallotRules): string {
  return 'struck' in marks ? `gạch ${marks.struck.length}, còn ${rules.names - marks.struck.length}` : '';
}

/** How the marks read, in figures. */
export function marksWords(marks: Marks, rules: BallotRules): string {
  if ('struck' in marks) {
    const left = rules.names - marks.struck.length;
    if (left === 0) return `Gạch cả ${rules.names} tên.`;
    const limit = left > rules.seats ? `quá ${rules.seats}` : `không quá ${rules.seats}`;
    if (marks.struck.length === 0) return `Không gạch ai, còn đủ ${rules.names}: ${limit}.`;
    return `${rules.names} tên, gạch ${marks.struck.length}, còn ${left}: ${limit}.`;
  }
  const boxes = [...boxesOf(marks, rules.names).subarray(1)];
  const sole = boxes.filter(isVote).length;
  const against = boxes.filter(isDisagree).length;
  const blank = boxes.filter((box) => box === 0).length;
  return `Đồng ý ${sole}, không đồng ý ${against}, bỏ trống ${blank}, cả hai ô ${rules.names - sole - against - blank}.`;
}

/** How many it votes for, in words; one name is a yes or a no. */
export function votesWords(marks: Marks, rules: BallotRules, votes: number): string {
  if ('struck' in marks) return `bầu ${votes}`;
  if (rules.names > 1) return `đồng ý ${votes}`;
  return votes === 1 ? 'đồng ý' : 'không đồng ý';
}

export function verdictOf(typed: Typed, rules: BallotRules): Verdict {
  const read = marksOf(typed, rules);
  if (!read.ok) {
    const words = slipWords(read.error, rules.names, rules.form);
    if (read.error.kind !== 'empty') return { kind: 'slip', ...words, enter: 'không lưu' };
    const why = typed.aside ? 'Phiếu để riêng cũng phải gõ như thấy trên giấy, rồi mới lưu.' : words.why;
    return { kind: typed.aside ? 'aside' : 'wait', head: typed.aside ? 'Để riêng' : words.head, why, enter: 'không lưu' };
  }
  if (typed.aside) {
    const why = 'Dấu lạ, ký tên, viết thêm, gạch không rõ: máy không tự kết luận.';
    return { kind: 'aside', head: 'Để riêng', tail: 'chờ Ban kết luận', why, enter: 'lưu, đặt sang khay riêng' };
  }
  const found = classify(read.value, rules);
  const why = marksWords(read.value, rules);
  if (found.kind === 'valid') return { kind: 'valid', head: 'Hợp lệ', tail: votesWords(read.value, rules, found.votes), why, enter: 'lưu phiếu này' };
  return {
    kind: 'invalid',
    head: 'Không hợp lệ',
    tail: faultText[found.faults[0]],
    why,
    advice: 'Xem lại tờ phiếu trước khi lưu.',
    enter: 'lưu là không hợp lệ',
  };
}

/** What is wrong and where, for the echo; an empty echo is not wrong. */
export const wrongIndex = (typed: Typed, names: number): number | undefined => slipAt(typed, names)?.index;
