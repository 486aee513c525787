import type { ReactNode, Ref } from 'react';
import type { ListPreview } from '../../../src/usecases/views.ts';
import { Button } from '../button.tsx';
import { Message } from '../message.tsx';
import { respelt, type Encoding } from './read.ts';

type EncodingOfferProps = { readonly preview: ListPreview; readonly encoding: Encoding; readonly first: Ref<HTMLButtonElement>; readonly onAnswer: (encoding: Encoding) => void };

/** A list typed in an old encoding: how a few names read before and after; the person says which. */
export function EncodingOffer({ preview, encoding, first, onAnswer }: EncodingOfferProps): ReactNode {
  const name = preview.repaired?.encoding;
  if (name === undefined) return null;
  if (encoding !== 'unasked')
    return (
      <p className="encoding-answer">
        {encoding === 'repaired' ? `Đã đọc lại bảng mã ${name} theo Unicode.` : `Giữ nguyên chữ như trong tệp, không đọc theo ${name}.`}
        <Button className="small quiet" onClick={() => onAnswer('unasked')}>
          Chọn lại
        </Button>
      </p>
    );
  return (
    <Message kind="doubt">
      <b>Danh sách gõ bằng bảng mã {name}. Đọc lại theo Unicode?</b>
      <table className="list respelt">
        <thead>
          <tr>
            <th scope="col">Đang thấy</th>
            <th scope="col">Đọc lại</th>
          </tr>
        </thead>
        <tbody>
          {respelt(preview).map(({ row, before, after }) => (
            <tr key={row}>
              <td>{before ?? `dòng ${row}: chưa đọc được`}</td>
              <td>
                <b>{after}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="acts">
        <button ref={first} type="button" className="btn hand" onClick={() => onAnswer('repaired')}>
          Đọc lại theo Unicode
        </button>
        <Button onClick={() => onAnswer('kept')}>Giữ nguyên</Button>
      </div>
    </Message>
  );
}
