import { describe, expect, it } from 'vitest';
import { readPaste } from './paste.ts';

const read = (text: string) => readPaste(text, 'delegate', 'present');

describe('a list pasted from Excel', () => {
  it('leaves out the heading and the running numbers', () => {
    const rows = read('STT\tHọ và tên\tNăm sinh\n1\tLê Thị An\t1970\r\n2\tTrần Văn Bình\t\n');
    expect(rows.map(({ person }) => person)).toEqual([
      { name: 'Lê Thị An', birthYear: 1970, status: 'present' },
      { name: 'Trần Văn Bình', status: 'present' },
    ]);
  });

  it('reads all five columns, a date for the year, and statuses in short or in full', () => {
    const [first, second] = read('Lê Thị An\t02/09/1970\tNữ\tChi bộ 1\tcấp ủy viên triệu tập vắng\nTrần Bình\t1960\tnam\t\tVắng mặt, có đại biểu dự khuyết thay');
    expect(first?.person).toEqual({ name: 'Lê Thị An', birthYear: 1970, gender: 'female', unit: 'Chi bộ 1', status: 'convenerAbsent' });
    expect(second?.person?.status).toBe('absentReplaced');
  });

  it.each([
    ['\t1970', 'chưa có họ và tên'],
    ['Lê An\t1870', 'năm sinh không đúng: “1870”'],
    ['Lê An\t1970\tx', 'giới tính ghi “x”; chỉ nhận Nam hoặc Nữ'],
    ['Lê An\t\t\t\tđi vắng', 'không có tình trạng “đi vắng” ở cuộc họp này'],
    ['Lê An\t\t\t\tĐình chỉ, khởi tố', 'không có tình trạng “Đình chỉ, khởi tố” ở cuộc họp này'],
  ])('refuses %j and says why', (text, reason) => {
    expect(read(text)[0]?.reason).toBe(reason);
  });

  it('refuses the same person twice, naming the first row', () => {
    expect(read('Lê An\t1970\nLÊ AN\t1970')[1]?.reason).toBe('trùng họ tên, năm sinh và đơn vị với dòng 1');
  });

  it('keeps a cell in quotes whole and composes its letters', () => {
    expect(read(`"Lê\n An"\t\t\t"Chi bộ ""A"""`.normalize('NFD'))[0]?.person).toEqual({ name: 'Lê An', unit: 'Chi bộ "A"', status: 'present' });
  });
});
