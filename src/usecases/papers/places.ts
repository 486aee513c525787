import places from '../../../resources/texts/sign-places.json' with { type: 'json' };

/** `ky:thanh-vien-2` → `Thành viên 2`; in a file of several papers `ky:truong-ban:2` is the second one's. */
export function placeName(place: string): string {
  const [, code = '', , no, , part] = /^ky:([a-z-]+?)(-(\d+))?(:(\d+))?$/.exec(place) ?? [];
  const name = (places as Readonly<Record<string, string>>)[code];
  if (name === undefined) return place;
  return [name, ...(no === undefined ? [] : [no]), ...(part === undefined ? [] : [`(văn bản ${part})`])].join(' ');
}
