import { useEffect, useState, type ReactNode } from 'react';
import { Frame } from '../../parts/frame.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import '../../styles/task.css';
import './congress.css';
import { EditDetails } from './edit-details.tsx';
import { Figures } from './figures.tsx';
import { Now } from './now.tsx';
import { Way } from './way.tsx';

export default function CongressScreen(): ReactNode {
  const { congress, failure, refresh } = useCongress();
  const [editing, setEditing] = useState(false);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return (
    <Frame className="overview">
      {congress === undefined ? (
        <div className="say">
          <Trouble failure={failure} />
        </div>
      ) : (
        <>
          <Way congress={congress} />
          <div className="say">
            {editing ? <EditDetails congress={congress} onDone={() => setEditing(false)} /> : <Now congress={congress} onEdit={() => setEditing(true)} />}
          </div>
          <Figures congress={congress} />
        </>
      )}
    </Frame>
  );
}
