import { memo, type ReactNode } from 'react';
import { classify, type BallotRules } from '../../../src/domain/count/classify.ts';
import { typedFrom } from '../../../src/domain/keypad/read.ts';
import { whole } from '../../../src/domain/keypad/typed.ts';
import type { SavedReading } from '../../../src/usecases/views.ts';
import { Key } from '../../parts/key.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Assist } from '../../parts/typing/assist.tsx';
import { votesWords } from '../../parts/typing/verdict.ts';
import { faultText } from '../../texts/faults.ts';
import { wordText } from '../../texts/words.ts';
import { BatteryLine } from './battery.tsx';
import { pilesOf, type SavedPile } from './piles.ts';
import { useDesk } from './store.ts';

const shownRows = 24;
/** With one name, a longer list would be a running result. */
const shownRowsOfOne = 1;

function Numbers({ reading, rules }: { readonly reading: SavedReading; readonly rules: BallotRules }): ReactNode {
  const { tokens } = typedFrom(reading.marks, rules.names);
  const [first] = tokens;
  if (rules.names === 1 && first !== undefined) return <span className="none">{first.text === '0' ? wordText.agree : wordText[first.word]}</span>;
  if (first?.text === '0') return <span className="none">{rules.form === 'strike' ? 'không gạch ai' : 'đồng ý tất cả'}</span>;
  if (first?.text === whole) return <span className="none">{rules.form === 'strike' ? 'gạch hết' : 'không đồng ý hết'}</span>;
  return (
    <span className="fig nums">
      {tokens.map(({ text, word }) => (word === 'disagree' ? text : `${text} (${wordText[word]})`)).join(' ')}
    </span>
  );
}

const Row = memo(function Row({ pile: { place, last, times, reading }, rules }: { readonly pile: SavedPile; readonly rules: BallotRules }): ReactNode {
  const found = classify(reading.marks, rules);
  const votes = 'struck' in reading.marks ? `bầu ${rules.names - reading.marks.struck.length}` : found.kind === 'valid' && rules.names > 1 ? votesWords(reading.marks, rules, found.votes) : '';
  const bad = found.kind === 'invalid';
  return (
    <li className={reading.aside ? 'put' : bad ? 'bad' : ''}>
      <span className="fig n">{times === 1 ? place : `${place}–${last}`}</span>
      <Numbers reading={reading} rules={rules} />
      <span className="k fig">
        {times === 1 ? null : <b className="times">×{times}</b>} {votes}
      </span>
      {reading.aside ? <Mark shape="doubt" label="Để riêng" /> : bad ? <Mark shape="bad" /> : <Mark shape="ok" label="Hợp lệ" />}
      {bad && !reading.aside ? (
        <span className="w">
          <b>Không hợp lệ:</b> {faultText[found.faults[0]]}
        </span>
      ) : null}
    </li>
  );
});

function Aside({ readings }: { readonly readings: readonly SavedReading[] }): ReactNode {
  const aside = readings.filter((reading) => reading.aside).map(({ place }) => place);
  if (aside.length === 0) return null;
  return (
    <div className="aside">
      <Mark shape="doubt" />
      <span>
        <b>
          Để riêng, chờ Ban kết luận: <span className="fig">{aside.length}</span> phiếu
        </b>
        <br />
        phiếu <span className="fig">{aside.slice(-8).join(', ')}</span>; đặt mảnh giấy giữ chỗ
      </span>
    </div>
  );
}

/** The last ballots, newest first, and the key that takes the last one back. */
export function Past({ children }: { readonly children?: ReactNode }): ReactNode {
  const readings = useDesk((state) => state.readings);
  const rules = useDesk((state) => state.ground?.rules);
  const takeBack = useDesk((state) => state.takeBack);
  if (rules === undefined) return null;
  const piles = pilesOf(readings);
  const last = piles.at(-1);
  return (
    <section className="past" aria-label="Phiếu vừa lưu">
      <div className="sheet">
        <div className="head">
          <h2 className="h">Vừa lưu</h2>
          {last === undefined ? null : (
            <button type="button" className="redo" onClick={(event) => { event.currentTarget.blur(); void takeBack(); }}>
              <Key>−</Key>
              <span>
                sửa phiếu <span className="fig">{last.times === 1 ? last.place : `${last.place}–${last.last}`}</span>
              </span>
            </button>
          )}
        </div>
        <ol className={piles.some(({ times }) => times > 1) ? 'ranges' : ''}>{piles.slice(rules.names === 1 ? -shownRowsOfOne : -shownRows).reverse().map((pile) => <Row key={pile.place} pile={pile} rules={rules} />)}</ol>
      </div>
      <Aside readings={readings} />
      <BatteryLine />
      {children}
      <p className="quiet">
        <Mark shape="eye" />
        <span>Trong khi nhập, màn hình này không cộng phiếu của từng người.</span>
      </p>
      <Assist form={rules.form} />
    </section>
  );
}
