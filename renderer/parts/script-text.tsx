import type { ReactNode } from 'react';
import type { ScriptText as Text } from '../../src/usecases/views.ts';
import { clock, day } from '../texts/times.ts';
import './script-text.css';

type Words = Pick<Text, 'speaker' | 'heading' | 'article' | 'text' | 'late' | 'report'>;
type ScriptTextProps = {
  readonly text: Words;
  /** An opinion ballot is counted by a team, not by a board. */
  readonly opinion?: boolean;
  readonly acts?: ReactNode;
};

/** Who reads it. */
export function speakerText(speaker: Words['speaker'], opinion = false): string {
  if (speaker === 'chair') return 'Đoàn Chủ tịch';
  if (speaker === 'credentials') return 'Ban Thẩm tra tư cách đại biểu';
  return opinion ? 'Tổ trưởng Tổ kiểm phiếu' : 'Trưởng Ban Kiểm phiếu';
}

/** A text as it is read aloud: who reads it, the words, what is done between them, the article. */
export function ScriptText({ text, opinion = false, acts }: ScriptTextProps): ReactNode {
  return (
    <article className="script" aria-label={text.heading}>
      <header className="by">
        <b>{speakerText(text.speaker, opinion)} đọc</b>
        <span>{text.heading}</span>
        {acts}
      </header>
      <Late late={text.late} />
      <Spoken text={text.text} />
      <Report lines={text.report} />
      <p className="art">{text.article}</p>
    </article>
  );
}

/** The result itself, in the words of the spoken report. */
export const Report = ({ lines }: { readonly lines: Words['report'] }): ReactNode =>
  lines === undefined ? null : (
    <div className="report" role="group" aria-label="Báo cáo kết quả kiểm phiếu">
      {lines.map((line, at) => (
        <p key={at} className="say-aloud">
          {line}
        </p>
      ))}
    </div>
  );

/** Whoever reads it aloud knows that these are not the words that were prepared. */
export const Late = ({ late }: { readonly late: Words['late'] | undefined }): ReactNode =>
  late === undefined ? null : (
    <p className="late">
      Lời này đã đổi sau khi phát phiếu: {late.by}, <span className="fig">{clock(late.at).slice(0, 5)}</span> ngày <span className="fig">{day(late.at)}</span>. Xem lại trước khi đọc.
    </p>
  );

type Run = { readonly kind: 'say' | 'do'; readonly text: string };

const directions = /\((\p{Lu}[^()]{8,})\)/u;
/** One `…` between two sentences is a pause; two are for the pen. */
const pause = /(?<=[^…]…)\s+(?=\p{Lu})/u;

/** What is done stands apart from what is said. */
export function runsOf(text: string): readonly Run[] {
  return text.split(new RegExp(directions.source, 'u')).flatMap((piece, at): readonly Run[] => {
    if (at % 2 === 1) return [{ kind: 'do', text: piece.replace(/\.$/, '').replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase('vi')) }];
    const said = piece.split(pause).map((one) => one.trim()).filter((one) => one !== '');
    return said.flatMap((one, place): readonly Run[] => [
      ...(place === 0 ? [] : [{ kind: 'do' as const, text: 'đợi' }]),
      { kind: 'say', text: one },
    ]);
  });
}

export function Spoken({ text }: { readonly text: string }): ReactNode {
  return runsOf(text).map((run, at) =>
    run.kind === 'do' ? (
      <p key={at} className="do">
        {run.text}
      </p>
    ) : (
      <p key={at} className="say-aloud">
        <Blanks text={run.text} />
      </p>
    ),
  );
}

/** What is not known yet is left to the pen. */
const Blanks = ({ text }: { readonly text: string }): ReactNode =>
  text.split(/(…{2,})/).map((piece, at) =>
    at % 2 === 1 ? (
      <span key={at} className="blank" role="img" aria-label="chưa có số liệu">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
