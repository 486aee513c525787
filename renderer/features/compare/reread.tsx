import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { ComparedPaper, Reading } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { Echo } from '../../parts/typing/echo.tsx';
import type { Ground } from '../../parts/typing/ground.ts';
import { Names } from '../../parts/typing/names.tsx';
import { Plate } from '../../parts/typing/plate.tsx';
import { useTyping } from './typing.ts';

type RereadProps = { readonly paper: ComparedPaper; readonly ground: Ground; readonly hint: ReactNode; readonly save: (reading: Reading) => Promise<Failure | undefined> };

/** The paper itself is read once more, before anybody sees what the entries say. */
export function Reread({ paper, ground, hint, save }: RereadProps): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  const busy = useRef(false);
  const enter = useCallback(
    async (reading: Reading) => {
      if (busy.current) return;
      busy.current = true;
      setFailure(await save(reading));
      busy.current = false;
    },
    [save],
  );
  const { typed, verdict, reading } = useTyping(ground, true, (given) => void enter(given));
  const { rules, candidates } = ground;
  return (
    <>
      <h2>Phiếu thứ {paper.firstPlace ?? paper.secondPlace}</h2>
      <p className="take">
        Lấy đúng tờ này ra; một người đọc, một người nhìn cùng, gõ lại theo giấy.
        {paper.state === 'removed' ? ' Chỗ này đã bỏ; nếu có tờ giấy thì đọc lại là lấy lại chỗ.' : ''}
      </p>
      {hint}
      <FailureBand failure={failure} />
      <Echo typed={typed} form={rules.form} candidates={candidates} heading={rules.form === 'strike' ? 'Những số bị gạch' : 'Những số không được đồng ý'} />
      <Plate verdict={verdict} />
      <Names typed={typed} form={rules.form} candidates={candidates} columns={candidates.length > 40 ? 3 : 2} />
      <div className="acts">
        <p className="label">
          <b>*</b> để riêng cho Ban
          <br />
          <b>↑ ↓</b> phiếu khác
        </p>
        <Button tone="hand" shortcut="Enter" disabled={reading === undefined} onClick={() => reading !== undefined && void enter(reading)}>
          Lưu lần đọc lại
        </Button>
      </div>
    </>
  );
}
