import { useState, type ReactNode } from 'react';
import { announces, type Announce } from '../../../src/domain/announce/announced.ts';
import type { CongressView } from '../../../src/usecases/views.ts';
import { api } from '../../api.ts';
import { Choice } from '../../parts/field.tsx';
import { useCongress } from '../../stores/congress.ts';
import { announceName } from '../../texts/announce.ts';

/** Who is told with votes, on the display and in what is read aloud; it can be chosen from result to result. */
export function AnnounceChoice({ congress }: { readonly congress: CongressView }): ReactNode {
  const [fault, setFault] = useState<string>();
  const choose = async (announce: Announce): Promise<void> => {
    const answer = await api.put('/congress', { ...congress.details, announce });
    setFault(answer.ok ? undefined : answer.error.message);
    await useCongress.getState().refresh();
  };
  return (
    <Choice label="Công bố và chiếu số phiếu của" disabled={congress.readOnly} fault={fault} value={congress.details.announce ?? 'elected'} onChange={(event) => void choose(event.target.value as Announce)}>
      {announces.map((one) => (
        <option key={one} value={one}>
          {announceName[one]}
        </option>
      ))}
    </Choice>
  );
}
