/** Windows of one session: what a person does in one is not leaving the other alone, and they lock together. */
type Word = { readonly session: string; readonly kind: 'active' | 'lock' };

export type Company = { readonly tell: (kind: Word['kind'], session: string | undefined) => void; readonly leave: () => void };

export function joinCompany(heard: (kind: Word['kind'], session: string) => void): Company {
  const channel = new BroadcastChannel('kiemphieu.lock');
  channel.onmessage = ({ data }: MessageEvent<Word>) => heard(data.kind, data.session);
  return {
    tell: (kind, session) => {
      if (session !== undefined) channel.postMessage({ kind, session } satisfies Word);
    },
    leave: () => channel.close(),
  };
}
