import { fieldName } from '../script/field-names.ts';

/** What a field stands for on paper, in a word or two. */
export const paperFieldName: Readonly<Record<string, string>> = {
  ...fieldName,
  assemblyLower: 'đại hội, hội nghị (giữa câu)',
  person: 'đảng viên, đại biểu, ủy viên',
  summoned: 'đại biểu chính thức, ủy viên…',
  body: 'tên cơ quan lập giấy',
  short: 'Ban, Tổ',
  hour: 'giờ',
  minute: 'phút',
  date: 'ngày',
  place: 'nơi họp',
  title: 'tên quy chế',
  rule: 'quy chế, điều',
  number: 'số quyết định',
  copies: 'số bản',
  count: 'số được triệu tập',
  meeting: 'tên đại hội, hội nghị',
  under: 'tổ chức đảng cấp trên',
  until: 'ngày hết hạn lưu',
  election: 'tên cuộc bầu cử',
};
