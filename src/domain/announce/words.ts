/** `Bầu Ban Chấp hành` → `Kết quả bầu Ban Chấp hành`, and the round from the second on. */
export function resultTitle({ title, number }: { readonly title: string; readonly number: number }): string {
  const begins = /^(Bầu|Phiếu)\s/u.test(title);
  const name = begins ? title.charAt(0).toLocaleLowerCase('vi') + title.slice(1) : title;
  return `Kết quả${begins ? '' : ':'} ${name}${number > 1 ? `, lần ${number}` : ''}`;
}
