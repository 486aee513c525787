import Database from 'better-sqlite3';

/** One change of one file, as somebody with a tool for SQLite would make it. */
export type Change = {
  readonly about: string;
  readonly sql: string;
  /** The last event taken out is an earlier state of the file: only a head on paper tells it. */
  readonly cutsTail: boolean;
};

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const keyOf = (db: Database.Database, table: string, at: number): string => {
  const keys = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk').pluck().all(table);
  const row = db.prepare<[number], Record<string, string | number>>(`SELECT ${keys.join(', ')} FROM "${table}" ORDER BY ${keys.join(', ')} LIMIT 1 OFFSET ?`).get(at) ?? {};
  return keys.map((key) => `${key} = ${typeof row[key] === 'number' ? row[key] : quoted(String(row[key]))}`).join(' AND ');
};

/** Another value that the column can hold. */
function otherValue(type: string): string {
  if (type === 'INTEGER') return 'coalesce("@", 0) + 7';
  return type === 'BLOB' ? `x'00' || coalesce("@", x'')` : `coalesce("@", '') || 'x'`;
}

/** Every column of `rows` rows of every table, each of these rows taken out, and each laid in twice. */
export function changesOf(path: string, rows: number): readonly Change[] {
  const db = new Database(path, { readonly: true });
  try {
    const tables = db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all();
    return tables.flatMap((table) => {
      const many = db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
      const places = [...new Set(Array.from({ length: Math.min(rows, many) }, (_, at) => Math.floor((at * many) / Math.min(rows, many))))];
      return places.flatMap((at) => ofRow(db, table, at, table === 'journal' && at === many - 1));
    });
  } finally {
    db.close();
  }
}

function ofRow(db: Database.Database, table: string, at: number, last: boolean): readonly Change[] {
  const columns = db.prepare<[string], { name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)').all(table);
  const key = keyOf(db, table, at);
  const changed = columns.map(({ name, type }): Change => ({ about: `${table}.${name} ở dòng ${key}`, sql: `UPDATE "${table}" SET "${name}" = ${otherValue(type).replaceAll('@', name)} WHERE ${key}`, cutsTail: false }));
  return [
    ...changed,
    { about: `bỏ một dòng của ${table}: ${key}`, sql: `DELETE FROM "${table}" WHERE ${key}`, cutsTail: last },
    { about: `thêm một dòng vào ${table}, chép từ ${key}`, sql: copied(table, columns, key), cutsTail: false },
  ];
}

/** The same row once more under another key. */
function copied(table: string, columns: readonly { readonly name: string; readonly type: string }[], key: string): string {
  const first = columns.find(({ name }) => key.includes(`${name} = `));
  const cells = columns.map(({ name, type }) => (name === first?.name || name === 'hash' ? otherValue(type).replaceAll('@', name) : `"${name}"`));
  return `INSERT INTO "${table}" SELECT ${cells.join(', ')} FROM "${table}" WHERE ${key}`;
}

/** Makes the change in the file; false where the database itself does not take it. */
export function made(path: string, { sql }: Change): boolean {
  const db = new Database(path);
  try {
    db.pragma('foreign_keys = OFF');
    db.pragma('ignore_check_constraints = ON');
    return db.prepare(sql).run().changes > 0;
  } catch {
    return false;
  } finally {
    db.close();
  }
}

