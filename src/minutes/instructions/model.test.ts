import { describe, expect, it } from 'vitest';
import { documentPdf } from '../layout/bytes.ts';
import { layout } from '../layout.ts';
import { instructions, ofCommittee, without } from '../of-round-fixture.ts';
import { readBack } from '../read-back.ts';
import { saidBy } from '../said.ts';
import { committeeFacts, secretaryFacts } from '../script/fixture.ts';
import { instructionsModel } from './model.ts';

describe('the instructions for a strike ballot', () => {
  const said = saidBy(instructionsModel(instructions()));

  it.each([
    'THỂ LỆ BẦU CỬ',
    'Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030',
    'Quy chế bầu cử trong Đảng, ban hành kèm theo Quyết định số 190-QĐ/TW ngày 10/10/2024',
    'Người bầu cử là các đồng chí đại biểu chính thức dự Đại hội. Số được triệu tập: 140 đồng chí.',
    'Đại hội bầu 15 đồng chí trong danh sách 17 đồng chí, bằng phiếu kín.',
    'có dấu của cấp ủy triệu tập ở góc trên bên trái',
    'gạch giữa cả họ và tên đồng chí đó. Số đồng chí để lại không được quá 15.',
    'bầu đủ 15 đồng chí hoặc ít hơn trong danh sách (khoản 2, Điều 15 Quy chế bầu cử trong Đảng).',
    'phải được từ 70 phiếu trở lên (quá một nửa), lấy từ cao xuống thấp cho đến khi đủ 15 đồng chí',
    'Đồng chí nào gạch nhầm, đổi phiếu trước khi bỏ vào thùng. Đoàn Chủ tịch, Ban Kiểm phiếu bỏ phiếu trước, sau đó lần lượt từng đoàn.',
    'T/M BAN KIỂM PHIẾU / TRƯỞNG BAN / Trần Văn Bình',
  ])('say: %s', (words) => expect(said).toContain(words));

  it('name every kind of invalid paper that the form knows, and none that it does not', () => {
    for (const kind of ['không do Ban Kiểm phiếu phát ra', 'bầu quá số lượng', 'không bầu cho ai', 'người ngoài danh sách', 'dấu hiệu riêng', 'chữ ký hoặc viết thêm', 'không rõ ý người bầu']) expect(said).toContain(kind);
    expect(said).not.toContain('cả hai ô');
  });
});

it('for one name at a conference speak of its members, of one box and of the threshold', () => {
  const said = saidBy(instructionsModel({ ...instructions(1), election: { post: 'secretary' }, meeting: 'conference', facts: secretaryFacts }));
  for (const words of ['các đồng chí ủy viên dự Hội nghị', 'đánh dấu X vào đúng một ô', 'phiếu đánh dấu cả hai ô', 'phải được từ 8 phiếu trở lên', 'lần lượt các đồng chí ủy viên']) expect(said).toContain(words);
  expect(said).not.toContain('bầu quá số lượng');
  expect(said).not.toContain('Đại hội bầu');
});

it('for several names without surplus say that both boxes leave the paper valid, and whether all disagreed does', () => {
  const facts = { ...committeeFacts, seats: 3, list: ['A', 'B', 'C'] };
  const said = saidBy(instructionsModel({ ...instructions(3), facts }));
  expect(said).toContain('thì phiếu vẫn hợp lệ, không tính cho các đồng chí đó');
  expect(said).toContain('phiếu không bầu cho ai');
  expect(saidBy(instructionsModel({ ...instructions(3), facts: { ...facts, allDisagreeMulti: 'valid' } }))).not.toContain('phiếu không bầu cho ai');
});

it('of a re-vote among the tied ask for no majority; of an opinion ballot elect nobody', () => {
  const tie = saidBy(instructionsModel({ ...instructions(2), round: 2, tieRevote: true, facts: { ...committeeFacts, tieRevote: true, seats: 1 } }));
  expect(tie).toContain('không đòi hỏi quá một nửa');
  expect(tie).not.toContain('70 phiếu');
  const opinion = saidBy(instructionsModel({ ...instructions(5), election: { post: 'opinion' }, facts: { ...committeeFacts, post: 'opinion', places: 3 } }));
  for (const words of ['THỂ LỆ LẤY PHIẾU XIN Ý KIẾN', 'để đưa 3 đồng chí vào danh sách', 'T/M TỔ KIỂM PHIẾU / TỔ TRƯỞNG']) expect(opinion).toContain(words);
  expect(opinion).not.toContain('trúng cử');
});

it('leave to the pen what is not known yet', () => {
  const said = saidBy(instructionsModel({ ...instructions(), facts: without(committeeFacts, 'base', 'threshold', 'summoned') }));
  expect(said).toContain('Số làm căn cứ tính kết quả là ……');
  expect(said).toContain('Số được triệu tập: …… đồng chí');
});

it.each([3, 20, 60, 220])('with %i names are printed with the mark of a rehearsal on every page, and the head on the last', async (names) => {
  const pages = await readBack(await documentPdf(layout(instructionsModel(instructions(names, { rehearsal: true })))));
  for (const page of pages) expect(page).toContain('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ');
  expect(pages.at(-1)).toContain(ofCommittee.head);
  expect(pages.at(-1)).toContain('TRƯỞNG BAN');
});
