import type { ReactNode } from 'react';
import type { SigningView } from '../../../src/usecases/views.ts';
import { clock, day } from '../../texts/times.ts';

type Signature = SigningView['signatures'][number];

/** The signatures as the paper bears them, read from its bytes. */
export function Borne({ signatures }: { readonly signatures: readonly Signature[] }): ReactNode {
  if (signatures.length === 0) return <p>Chưa có chữ ký số. Bản in ký tay, đóng dấu như thường; ký số là phần thêm.</p>;
  return (
    <ol className="borne">
      {signatures.map((one, at) => (
        <li key={at}>
          <b>{one.signer ?? 'Không đọc được người ký'}</b> – {one.name}
          {one.at === undefined ? null : `, ${day(one.at)} ${clock(one.at).slice(0, 5)}`}
          <div className={one.sound ? 'label' : 'why'}>{wordsOf(one, at === signatures.length - 1)}</div>
        </li>
      ))}
    </ol>
  );
}

function wordsOf({ sound, whole, heldThen, issuer }: Signature, last: boolean): string {
  if (!sound) return 'Chữ ký KHÔNG còn đúng với nội dung.';
  const covers = whole ? 'phủ cả văn bản' : last ? 'sau chữ ký này văn bản còn bị viết thêm' : 'phủ văn bản đến lúc ký';
  return ['Nội dung không đổi từ lúc ký', covers, ...(heldThen === false ? ['chứng thư số không còn hiệu lực lúc ký'] : []), ...(issuer === undefined ? [] : [`nơi cấp: ${issuer} (máy này không xác nhận nơi cấp)`])].join('; ') + '.';
}
