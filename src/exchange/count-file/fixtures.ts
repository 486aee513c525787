/** A count file as a person would write it, for tests that change one thing: every key that is allowed. */
export const fullDocument = {
  regulation: '190',
  organisation: { name: 'Đảng bộ phường Bắc Sơn', superior: 'Đảng bộ thành phố Uông Bí', congress: 'Đại hội đại biểu', ordinal: 'XXIII', term: '2025 – 2030', place: 'Bắc Sơn', date: '2025-05-20' },
  meeting: { kind: 'delegate', attendance: { present: 10, absentUnreplaced: 2 }, presentAtVote: 10 },
  election: { post: 'committee', title: 'Bầu Ban Chấp hành', seats: 2, alternates: 0, tier: 'official', round: 1, kind: 'ordinary' },
  candidates: [
    { no: 1, name: 'Nguyễn Thị An', birthYear: 1978, gender: 'female', ethnicity: 'Kinh', incumbent: true, note: '' },
    { no: 2, name: 'Lê Bình' },
    { no: 3, name: 'Vũ Cúc' },
  ],
  ballots: {
    issued: 10,
    collected: 10,
    spoiled: 0,
    papers: [
      { struck: [3], times: 7 },
      { struck: [], times: 1 },
      { struck: [1, 2], ruling: { invalid: 'I7', note: 'hai màu mực' } },
      { struck: [1], times: 1, ruling: { valid: true, note: 'ban kết luận là gạch' } },
    ],
  },
  board: { head: 'Trần Văn Dũng', secretary: 'Lê Thu Em', members: ['Phạm Đức Giang'] },
  presidium: ['Hoàng Minh Hải'],
  minutes: { began: '08:30', ended: '10:05', technicians: ['Đỗ Ích'], complaints: 'Không', copies: 3 },
  rehearsal: false,
  settings: { percentDigits: 2, percentRounding: 'halfUp', allDisagreeMulti: 'invalid', conferenceBase: 'members' },
} as const;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Step = string | number;

/** The document with one value put in (or, when `undefined`, taken out) at a path such as `candidates.0.no`. */
export function changed(path: string, value: Json | undefined, document: Json = fullDocument): Json {
  const steps = path.split('.').map((step): Step => (/^\d+$/.test(step) ? Number(step) : step));
  return put(document, steps, value);
}

function put(node: Json, [step, ...rest]: readonly Step[], value: Json | undefined): Json {
  if (step === undefined) return value ?? null;
  if (Array.isArray(node)) {
    const items = [...(node as readonly Json[])];
    if (rest.length === 0 && value === undefined) items.splice(Number(step), 1);
    else items[Number(step)] = put(items[Number(step)] ?? null, rest, value);
    return items;
  }
  const entries = typeof node === 'object' && node !== null ? Object.entries(node) : [];
  const kept = entries.filter(([key]) => key !== step);
  if (rest.length === 0 && value === undefined) return Object.fromEntries(kept);
  const inner = entries.find(([key]) => key === step)?.[1] ?? {};
  return Object.fromEntries([...kept, [step, put(inner, rest, value)]]);
}
