import { describe, expect, it } from 'vitest';
import regulation244 from '../../../resources/regulations/244.json' with { type: 'json' };
import { documentPdf } from '../layout/bytes.ts';
import { layout } from '../layout.ts';
import { handOver, ofCommittee, sealed, without } from '../of-round-fixture.ts';
import { readBack } from '../read-back.ts';
import { saidBy } from '../said.ts';
import { handOverModel } from './model.ts';
import { reconciled, sumOf, unusedOf } from './sealed.ts';


describe('the papers that are sealed', () => {
  it('are, with the ballots never used, those that were printed', () => {
    expect([unusedOf(sealed()), sumOf(sealed()), reconciled(sealed())]).toEqual([10, 150, { kind: 'holds' }]);
  });

  it('are fewer by those that did not come back', () => {
    expect(reconciled(sealed({ collected: 136, valid: 133 }))).toEqual({ kind: 'notReturned', difference: 2 });
  });

  it('differ where more came back than were issued', () => expect(reconciled(sealed({ collected: 139, valid: 136 }))).toEqual({ kind: 'differs', difference: 1 }));

  it('have no sum while a part is not known', () => {
    for (const key of ['valid', 'spoiled', 'unused'] as const) expect(sumOf(without(sealed(), key)), key).toBeUndefined();
    for (const key of ['printed', 'unused'] as const) expect(reconciled(without(sealed(), key)), key).toEqual({ kind: 'unknown' });
  });
});

describe('the minutes of the hand-over', () => {
  const said = saidBy(handOverModel(handOver([sealed(), sealed({ round: 2, tieRevote: true, bundles: [138] })])));

  it.each([
    'Bên giao: Ban Kiểm phiếu: Trần Văn Bình',
    'Bên nhận: Đoàn Chủ tịch: Hoàng Minh Em',
    '3. Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030, bầu lần thứ nhất',
    '4. Bầu Ban Chấp hành Đảng bộ phường Bắc Sơn, nhiệm kỳ 2025 – 2030, bầu lần thứ hai (bầu lại giữa những người bằng phiếu)',
    'Số tập phiếu thu về: 3 (2 tập 50 phiếu, 1 tập 38 phiếu)',
    'Hợp lệ | Không hợp lệ | Hỏng đã đổi | Không dùng | Cộng | Số phiếu in\n135 | 3 | 2 | 10 | 150 | 150',
    'Cộng bằng số phiếu đã in.',
    'Số niêm phong của từng gói: ...',
    'Tên tệp: Đảng bộ phường Bắc Sơn – Đại hội XXIII.kiemphieu',
    'Bản trên máy của Ban Kiểm phiếu: ...',
    'Bản giao Đoàn Chủ tịch: ...',
    'Các bản sao lưu (nơi để): ...',
    'Lưu trữ 6 tháng; không tự ý mở niêm phong khi chưa có quyết định của cấp có thẩm quyền (Điều 35 Quy chế bầu cử trong Đảng).',
    'BÊN NHẬN / T/M ĐOÀN CHỦ TỊCH / Hoàng Minh Em',
    'BÊN GIAO / T/M BAN KIỂM PHIẾU / TRƯỞNG BAN / Trần Văn Bình',
    'Đại diện cấp ủy khóa mới',
  ])('say: %s', (words) => expect(said).toContain(words));

  it('say how many did not come back', () => {
    expect(saidBy(handOverModel(handOver([sealed({ collected: 136, valid: 133 })])))).toContain('Cộng ít hơn số phiếu đã in 2 phiếu, là số phiếu phát ra không thu về.');
  });

  it('leave to the pen what is not known, and write no 0 for it', () => {
    const unknown = saidBy(handOverModel(handOver([without(sealed(), 'unused')])));
    expect(unknown).toContain('135 | 3 | 2 | …… | …… | 150');
    expect(unknown).toContain('ghi bằng bút chỗ có dấu chấm');
  });

  it('name the papers of a voided round that nobody counted, without valid and invalid ones', () => {
    const voided = saidBy(handOverModel(handOver([{ ...without(sealed(), 'valid', 'invalid'), voided: true }])));
    expect(voided).toContain('bầu lần thứ nhất, lần bầu này đã bị hủy');
    expect(voided).toContain('…… | …… | 2 | 10 | …… | 150');
    expect(voided).toContain('phiếu thu về (138) chưa kiểm');
  });

  it('leave the name of the signing head open where the boards had several', () => {
    expect(saidBy(handOverModel({ ...handOver(), heads: ['Trần Văn Bình', 'Vũ Thị Tư'] }))).toContain('TRƯỞNG BAN / ...');
  });

  it('cite no article whose number is not known', () => {
    const said244 = saidBy(handOverModel({ ...handOver(), regulation: { ...regulation244, id: '244' } }));
    expect(said244).toContain('quyết định của cấp có thẩm quyền.');
    expect(said244).not.toContain('Điều 35');
  });

  it('are printed with the whole journal head, to which they refer, on the last page', async () => {
    const pages = await readBack(await documentPdf(layout(handOverModel(handOver([1, 2, 3, 4].map((round) => sealed({ round })))))));
    expect(pages.at(-1)).toContain(ofCommittee.head);
    expect(pages.at(-1)).toMatch(/Biên bản lập thành .* BÊN NHẬN/);
  });
});
