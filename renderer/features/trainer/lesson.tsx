import type { ReactNode } from 'react';
import { lessons } from '../../../src/domain/trainer/lessons.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { useTrainer } from './store.ts';
import { Typing } from './typing.tsx';
import { lessonText } from './words.ts';

/** One key at a time: what to press, and what came of it. */
export function LessonScreen(): ReactNode {
  const at = useTrainer((state) => state.lesson);
  const answer = useTrainer((state) => state.answer);
  const prepare = useTrainer((state) => state.prepare);
  const lesson = lessons[at];
  if (lesson === undefined) return null;
  const text = lessonText[lesson.id];
  return (
    <Typing paper={lesson.paper} place={at + 1}>
      <div className="sheet teach" role="region" aria-label="Bài tập phím">
        <p className="label">
          Phím <span className="fig">{at + 1}</span> trong <span className="fig">{lessons.length}</span>
          <Button onClick={(event) => { event.currentTarget.blur(); prepare(); }}>Bỏ qua, vào hai phút</Button>
        </p>
        <h1>{text.title}</h1>
        <p className="do">{text.do}</p>
        {answer === 'misread' ? <Message>Chưa đúng với tờ phiếu. Xem lại tờ bên trái rồi gõ lại.</Message> : null}
        {answer === 'otherKey' ? <Message kind="doubt">{text.otherwise}</Message> : null}
      </div>
    </Typing>
  );
}
