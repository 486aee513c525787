/** One event of the journal, as its payload says it. `hash`: its own, the head until the next one. */
export type Event = { readonly kind: string; readonly hash: string; readonly at: string; readonly person: number | null; readonly payload: Readonly<Record<string, unknown>> };

type Field = string | number | null | undefined;

/** A cell of the payload; true and false are 1 and 0, what is not there is NULL. */
export function cell({ payload }: Pick<Event, 'payload'>, key: string): Field {
  const value = payload[key];
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

export const part = ({ payload }: Pick<Event, 'payload'>, key: string): { readonly payload: Readonly<Record<string, unknown>> } => ({ payload: (payload[key] ?? {}) as Record<string, unknown> });
