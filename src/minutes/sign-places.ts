/** Where somebody signs a paper by a key: names that the printed bytes carry. */
export const signPlaces = {
  head: 'ky:truong-ban',
  secretary: 'ky:thu-ky',
  presidium: 'ky:doan-chu-tich',
  member: (no: number): string => `ky:thanh-vien-${no}`,
  witness: (no: number): string => `ky:chung-kien-${no}`,
} as const;
