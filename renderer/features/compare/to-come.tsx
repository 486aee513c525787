import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { BundleView } from '../../../src/usecases/views.ts';
import { bundlesNamed, toCome, upper } from '../../texts/bundles.ts';

/** What is compared so far is settled; the others are still to be entered. */
export function ToCome({ round, bundles }: { readonly round: number; readonly bundles: readonly BundleView[] }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Các tập đã nhập đều khớp
      </h2>
      <ul className="take">
        {toCome(bundles).map((group) => (
          <li key={group.word}>
            {upper(bundlesNamed(group.bundles))}: {group.word}.
          </li>
        ))}
      </ul>
      <p className="take">Tập nào đủ lần nhập thì hiện ở đây để đối chiếu. Ban kết luận khi mọi tập đã khớp.</p>
      <div className="acts">
        <Link href={`/rounds/${round}/bundles`} className="btn hand">
          Sang các tập phiếu
        </Link>
      </div>
    </>
  );
}
