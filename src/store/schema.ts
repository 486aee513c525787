/** The file's `user_version`. Version 1 had one round in each election, and one meeting; version 2 one bundle in each round. */
export const schemaVersion = 3;

export const journalTable = `
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, person INTEGER, kind TEXT NOT NULL,
  payload TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
) STRICT;
`;

/** The tables beside the journal; each is a projection of it, made anew for a file of an earlier version. */
export const projections = `
CREATE TABLE congress (
  id INTEGER PRIMARY KEY CHECK (id = 1), regulation TEXT NOT NULL, organisation TEXT NOT NULL,
  meeting TEXT NOT NULL, settings TEXT NOT NULL, branch INTEGER, tone_order TEXT, counting TEXT, announce TEXT, targets TEXT, rehearsal TEXT
) STRICT;

CREATE TABLE script (key TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY, gathering TEXT NOT NULL, words TEXT, place TEXT, date TEXT,
  allocation TEXT NOT NULL DEFAULT '[]', summoned INTEGER, present INTEGER, reported_at TEXT
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, salt TEXT NOT NULL, hash TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0, refused_at TEXT
) STRICT;

CREATE TABLE roster (
  meeting INTEGER NOT NULL REFERENCES meeting (id), id INTEGER NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL,
  birth_year INTEGER, gender TEXT, unit TEXT, ethnicity TEXT, substitute TEXT, status TEXT NOT NULL, PRIMARY KEY (meeting, id)
) STRICT;

CREATE TABLE election (
  id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting (id), place INTEGER NOT NULL, opinion_for INTEGER,
  paused TEXT, paused_at TEXT, answer TEXT, answered_at TEXT, over_at TEXT
) STRICT;

CREATE TABLE round (
  id INTEGER PRIMARY KEY, election INTEGER NOT NULL REFERENCES election (id), fixed INTEGER NOT NULL DEFAULT 0, details TEXT NOT NULL,
  locked_at TEXT, list_vote TEXT,
  issued INTEGER, present_at_vote INTEGER, spoiled INTEGER, attendance TEXT, delegations TEXT, issued_at TEXT, collected INTEGER, unused INTEGER, entries INTEGER,
  concluded_at TEXT, closed_at TEXT, result TEXT, signed_at TEXT, confirmed_at TEXT,
  voided TEXT, voided_vote TEXT, voided_at TEXT, decisions TEXT NOT NULL DEFAULT '[]',
  version INTEGER NOT NULL DEFAULT 1, minutes TEXT NOT NULL DEFAULT '{}', explanations TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE nominee (
  round INTEGER NOT NULL REFERENCES round (id), place INTEGER NOT NULL, name TEXT NOT NULL, birth_year INTEGER,
  gender TEXT, ethnicity TEXT, incumbent INTEGER, note TEXT,
  origin TEXT, support INTEGER, attending INTEGER, withdrawal TEXT, opinion TEXT, PRIMARY KEY (round, place)
) STRICT;

CREATE TABLE step (
  round INTEGER NOT NULL REFERENCES round (id), kind TEXT NOT NULL, data TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id), at TEXT NOT NULL, PRIMARY KEY (round, kind)
) STRICT;

CREATE TABLE bundle (
  round INTEGER NOT NULL REFERENCES round (id), bundle INTEGER NOT NULL, papers INTEGER NOT NULL, miscount TEXT,
  PRIMARY KEY (round, bundle)
) STRICT;

CREATE TABLE entry (
  round INTEGER NOT NULL REFERENCES round (id), bundle INTEGER NOT NULL, entry INTEGER NOT NULL CHECK (entry IN (1, 2, 3)),
  person INTEGER NOT NULL REFERENCES person (id), typist TEXT NOT NULL, reader TEXT,
  opened INTEGER, opened_with TEXT, counted INTEGER, counted_with TEXT,
  PRIMARY KEY (round, bundle, entry)
) STRICT;

CREATE TABLE reading (
  round INTEGER NOT NULL, bundle INTEGER NOT NULL, entry INTEGER NOT NULL, place INTEGER NOT NULL,
  marks TEXT NOT NULL, aside INTEGER NOT NULL, batch INTEGER, person INTEGER NOT NULL REFERENCES person (id), at TEXT NOT NULL,
  PRIMARY KEY (round, bundle, entry, place),
  FOREIGN KEY (round, bundle, entry) REFERENCES entry (round, bundle, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE reread (
  round INTEGER NOT NULL REFERENCES round (id), bundle INTEGER NOT NULL, position INTEGER NOT NULL,
  marks TEXT NOT NULL, aside INTEGER NOT NULL, person INTEGER NOT NULL REFERENCES person (id), at TEXT NOT NULL,
  PRIMARY KEY (round, bundle, position)
) STRICT;

CREATE TABLE removal (
  round INTEGER NOT NULL REFERENCES round (id), bundle INTEGER NOT NULL, position INTEGER NOT NULL,
  note TEXT NOT NULL, person INTEGER NOT NULL REFERENCES person (id), at TEXT NOT NULL,
  PRIMARY KEY (round, bundle, position)
) STRICT;

CREATE TABLE ruling (
  round INTEGER NOT NULL REFERENCES round (id), bundle INTEGER NOT NULL, position INTEGER NOT NULL,
  ruling TEXT NOT NULL, votes_for INTEGER NOT NULL, person INTEGER NOT NULL REFERENCES person (id), at TEXT NOT NULL,
  PRIMARY KEY (round, bundle, position)
) STRICT;

CREATE TABLE paper (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL DEFAULT 'minutes', round INTEGER REFERENCES round (id), meeting INTEGER REFERENCES meeting (id),
  version INTEGER NOT NULL, at TEXT NOT NULL, head TEXT NOT NULL, sha256 TEXT NOT NULL, content TEXT, bytes BLOB NOT NULL, replaced_by INTEGER,
  confirmed_by INTEGER REFERENCES person (id), recorded_by INTEGER REFERENCES person (id), confirmed_at TEXT
) STRICT;

CREATE TABLE signature (
  paper INTEGER NOT NULL REFERENCES paper (id), no INTEGER NOT NULL, place TEXT NOT NULL, signer TEXT NOT NULL, serial TEXT NOT NULL,
  sha256 TEXT NOT NULL, bytes BLOB NOT NULL, person INTEGER NOT NULL REFERENCES person (id), at TEXT NOT NULL, PRIMARY KEY (paper, no)
) STRICT;
`;
