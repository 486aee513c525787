import { expect, it } from 'vitest';
import { documentPdf } from '../layout/bytes.ts';
import { layout } from '../layout.ts';
import { boxSealing } from '../of-round-fixture.ts';
import { readBack } from '../read-back.ts';
import { saidBy } from '../said.ts';
import { boxSealingModel } from './model.ts';

it('leaves to the pen what nobody recorded, and invents no figure', () => {
  const said = saidBy(boxSealingModel(boxSealing));
  for (const line of ['Đại biểu chứng kiến 1: ...', 'Đại biểu chứng kiến 2: ...', 'Có mặt khi bầu: ...', 'Số phiếu in: ...', 'Số phiếu có dấu của cấp ủy triệu tập: ...', 'Mở thùng phiếu lúc: ...', 'Tình trạng niêm phong khi mở: ...']) expect(said).toContain(line);
  expect(said).toContain('Hồi …… giờ …… phút, ngày 20/05/2025, tại Bắc Sơn');
  expect(said).not.toMatch(/: 0\b/);
});

it('names the board, and who signs', () => {
  const said = saidBy(boxSealingModel(boxSealing));
  for (const line of ['Trưởng ban: Trần Văn Bình', 'Thư ký: Lê Thu Cúc', 'Thành viên: Phạm Đức Dũng', 'NGƯỜI CHỨNG KIẾN / 1 / ...', 'NGƯỜI CHỨNG KIẾN / 2 / ...', 'T/M BAN KIỂM PHIẾU / TRƯỞNG BAN / Trần Văn Bình']) expect(said).toContain(line);
});

it('bears what the desk recorded', () => {
  const said = saidBy(boxSealingModel({ ...boxSealing, printed: 1510, present: 138, witnesses: ['Ngô Văn Ba', 'Vũ Thị Tư'], seals: 'hai niêm phong, số 01 và 02' }));
  for (const line of ['Số phiếu in: 1.510', 'Có mặt dự đại hội: 138', 'Đại biểu chứng kiến: Ngô Văn Ba, Vũ Thị Tư', 'Đã ghi: hai niêm phong, số 01 và 02']) expect(said).toContain(line);
  expect(saidBy(boxSealingModel({ ...boxSealing, present: 140, presentAtVote: 138 }))).toContain('Có mặt dự đại hội: 140');
});

it('of a conference speaks of its members, of an opinion ballot of the counting team', () => {
  const conference = saidBy(boxSealingModel({ ...boxSealing, meeting: 'conference', election: { post: 'secretary' } }));
  for (const words of ['Ủy viên chứng kiến 1', 'thùng phiếu trước Hội nghị', 'để Hội nghị xem']) expect(conference).toContain(words);
  expect(conference).not.toContain('Đại hội xem');
  expect(saidBy(boxSealingModel({ ...boxSealing, election: { post: 'opinion' } }))).toContain('T/M TỔ KIỂM PHIẾU / TỔ TRƯỞNG');
});

it('is printed on two pages, the signatures with words above them', async () => {
  const pages = await readBack(await documentPdf(layout(boxSealingModel(boxSealing))));
  expect(pages).toHaveLength(2);
  expect(pages[1]).toMatch(/Biên bản lập thành .* NGƯỜI CHỨNG KIẾN/);
});
