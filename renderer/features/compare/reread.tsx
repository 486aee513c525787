import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { ComparedPaper, Reading } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { Echo } from '../../parts/typing/echo.tsx';
import type { Ground } from '../../parts/typing/ground.ts';
import { Names } from '../../parts/typing/names.tsx';
import { Plate } from '../../parts/typing/plate.tsx';
import { paperName } from '../../texts/bundles.ts';
import { Back } from './back.tsx';
import { Places } from './places.tsx';
import { useTyping } from './typing.ts';

type RereadProps = {
  readonly paper: ComparedPaper;
  readonly ground: Ground;
  readonly hint: ReactNode;
  /** Somebody else is to read the paper. */
  readonly barred: boolean;
  /** Where not every entry has the paper: between which papers it is. */
  readonly about?: string;
  readonly back?: () => void;
  readonly save: (reading: Reading) => Promise<Failure | undefined>;
};

/** The paper itself is read once more, before anybody sees what the entries say. */
export function Reread({ paper, ground, hint, barred, about, back, save }: RereadProps): ReactNode {
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
  const { typed, verdict, reading } = useTyping(ground, !barred, (given) => void enter(given));
  const { rules, candidates } = ground;
  return (
    <>
      <h2>{paperName(paper)}</h2>
      <Places paper={paper} />
      <p className="take">
        {about} Lấy đúng tờ này ra; một người đọc, một người nhìn cùng, gõ lại theo giấy.
        {paper.state === 'removed' ? ' Chỗ này đã bỏ; nếu có tờ giấy thì đọc lại là lấy lại chỗ.' : ''}
      </p>
      {hint}
      {barred ? null : (
        <>
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
            {back === undefined ? null : <Back leave={back} />}
            <Button tone="hand" shortcut="Enter" disabled={reading === undefined} onClick={() => reading !== undefined && void enter(reading)}>
              Lưu lần đọc lại
            </Button>
          </div>
        </>
      )}
    </>
  );
}
