import { canonical } from '../canonical.ts';
import type { Sqlite } from '../database.ts';
import type { By } from '../events.ts';

type Value = string | number | bigint | Buffer | null;
export type Bind = Value | undefined | boolean;

/** Runs a statement of the projection, prepared once. */
export type Run = (sql: string, ...values: readonly Bind[]) => void;

const bound = (value: Bind): Value => (value === undefined ? null : typeof value === 'boolean' ? Number(value) : value);

export function runner(db: Sqlite): Run {
  const prepared = new Map<string, ReturnType<Sqlite['prepare']>>();
  return (sql, ...values) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    statement.run(...values.map(bound));
  };
}

/** What is done in a file by somebody: without a person a foreign key refuses it. */
export const personOf = (by: By): number | null => by.person ?? null;

/** A cell of canonical JSON; nothing where nothing is known. */
export const jsonOf = (value: unknown): string | undefined => (value === undefined ? undefined : canonical(value));
