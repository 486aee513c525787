import { compareNames, nameKey } from '../domain/names.ts';

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Mai'];
const men = { middle: ['Văn', 'Đức', 'Quang', 'Minh', 'Hữu', 'Công', 'Xuân'], given: ['An', 'Bình', 'Cường', 'Dũng', 'Đạt', 'Hải', 'Hùng', 'Khánh', 'Long', 'Nam', 'Phúc', 'Quân', 'Sơn', 'Thắng', 'Tuấn', 'Việt'] };
const women = { middle: ['Thị', 'Thu', 'Ngọc', 'Thanh', 'Minh', 'Hồng', 'Bích'], given: ['Anh', 'Châu', 'Dung', 'Giang', 'Hà', 'Hoa', 'Hương', 'Lan', 'Mai', 'Nga', 'Oanh', 'Phương', 'Thảo', 'Trang', 'Vân', 'Yến'] };

export type SamplePerson = { readonly name: string; readonly birthYear: number; readonly gender: 'female' | 'male' };

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

export function samplePerson(random: () => number): SamplePerson {
  const gender = random() < 0.35 ? 'female' : 'male';
  const { middle, given } = gender === 'female' ? women : men;
  return { name: `${pick(family, random)} ${pick(middle, random)} ${pick(given, random)}`, birthYear: 1966 + Math.floor(random() * 28), gender };
}

/** So many people with different names, in A-B-C order of the given name. */
export function sampleList(count: number, random: () => number, taken: readonly string[]): readonly SamplePerson[] {
  const seen = new Set(taken.map(nameKey));
  const people: SamplePerson[] = [];
  while (people.length < count) {
    const person = samplePerson(random);
    if (!seen.has(nameKey(person.name))) people.push(person);
    seen.add(nameKey(person.name));
  }
  return people.sort((a, b) => compareNames(a.name, b.name));
}
