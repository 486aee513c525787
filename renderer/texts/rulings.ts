import type { ComparedPaper } from '../../src/usecases/views.ts';
import { faultText } from './faults.ts';

type Ruled = Pick<ComparedPaper, 'ruling' | 'faults' | 'again'>;

/** Why a paper waits for the board: nobody could read it plainly, or everybody read it in another way. */
function waitsBecause({ again }: Ruled): string {
  if (again === undefined) return 'để riêng khi nhập';
  return again.aside ? 'để riêng khi đọc lại' : 'không có hai lần đọc giống nhau';
}

/** What the board said of a paper on its list, or why it stands there. */
export function rulingText(paper: Ruled): string {
  const { ruling, faults } = paper;
  const reason = faults.map((code) => faultText[code]).join('; ');
  if (ruling === undefined) return reason === '' ? waitsBecause(paper) : `không hợp lệ: ${reason}`;
  const said = ruling.kind === 'invalid' ? `không hợp lệ: ${faultText[ruling.code]}` : reason === '' ? 'hợp lệ' : `cách đọc đã rõ; không hợp lệ: ${reason}`;
  return `${said} (${ruling.note}); tán thành ${ruling.votesFor}`;
}
