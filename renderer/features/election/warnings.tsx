import type { ReactNode } from 'react';
import type { RoundView } from '../../../src/usecases/views.ts';
import { Message } from '../../parts/message.tsx';
import { articleIn } from '../../texts/cite.ts';

/** What speaks against the list as it was saved; the meeting decides, the program only says so. */
export const Warnings = ({ election }: { readonly election: RoundView | undefined }): ReactNode =>
  election?.warnings.map(({ code, message, article }) => (
    <Message key={code} kind="doubt">
      {message} <span className="art">{articleIn(article)}</span> {/^[A-Z]\d+$/.test(code) ? <span className="art">({code})</span> : null}
    </Message>
  )) ?? null;
