import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import { namesApart } from '../../../src/domain/names-apart.ts';
import type { ElectionView } from '../../../src/usecases/views.ts';
import { padded } from '../../texts/elections.ts';

/** What the confirmed rounds came to: who is elected, who is an alternate, how many seats are open. */
export function OutcomeLists({ election }: { readonly election: ElectionView }): ReactNode {
  const { elected, alternates, missing, post } = election;
  if (elected.length === 0 && alternates.length === 0) return null;
  return (
    <section className="came-to">
      <People heading={post === 'opinion' ? 'Được đưa vào danh sách' : `Đã trúng cử ${padded(elected.length)} đồng chí`} people={elected} />
      <People heading={`Đại biểu dự khuyết: ${padded(alternates.length)} đồng chí`} people={alternates} />
      {missing > 0 ? <p>Còn thiếu {padded(missing)} so với số lượng cần bầu.</p> : null}
    </section>
  );
}

function People({ heading, people }: { readonly heading: string; readonly people: ElectionView['elected'] }): ReactNode {
  if (people.length === 0) return null;
  const shown = namesApart(people);
  return (
    <>
      <h2>{heading}</h2>
      <ol className="people">
        {people.map((one, at) => (
          <li key={`${one.name} ${at}`}>
            <b>{shown[at]}</b>{' '}
            <span className="note">
              {grouped(one.votes)} phiếu, {one.percent} %{one.round > 1 ? `, lần bầu ${one.round}` : ''}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
