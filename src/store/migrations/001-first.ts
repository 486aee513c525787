/** The tables of the first version; each is a projection of the journal. */
export const first = `
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, person INTEGER, kind TEXT NOT NULL,
  payload TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE congress (
  id INTEGER PRIMARY KEY CHECK (id = 1), regulation TEXT NOT NULL, organisation TEXT NOT NULL,
  meeting TEXT NOT NULL, settings TEXT NOT NULL, rehearsal TEXT
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, salt TEXT NOT NULL, hash TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0, refused_at TEXT
) STRICT;

CREATE TABLE roster (
  id INTEGER PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, birth_year INTEGER,
  gender TEXT, unit TEXT, status TEXT NOT NULL
) STRICT;

CREATE TABLE election (id INTEGER PRIMARY KEY, details TEXT NOT NULL) STRICT;

CREATE TABLE candidate (
  election INTEGER NOT NULL REFERENCES election (id), no INTEGER NOT NULL, name TEXT NOT NULL, birth_year INTEGER,
  gender TEXT, ethnicity TEXT, incumbent INTEGER, note TEXT, PRIMARY KEY (election, no)
) STRICT;

CREATE TABLE round (
  id INTEGER PRIMARY KEY, election INTEGER NOT NULL REFERENCES election (id), locked INTEGER NOT NULL DEFAULT 0,
  issued INTEGER, present_at_vote INTEGER, spoiled INTEGER, attendance TEXT, collected INTEGER,
  concluded_at TEXT, closed_at TEXT, signed_at TEXT, confirmed_at TEXT,
  version INTEGER NOT NULL DEFAULT 1, minutes TEXT NOT NULL DEFAULT '{}', explanations TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE entry (
  round INTEGER NOT NULL REFERENCES round (id), bundle INTEGER NOT NULL, entry INTEGER NOT NULL CHECK (entry IN (1, 2)),
  person INTEGER NOT NULL REFERENCES person (id), typist TEXT NOT NULL, reader TEXT, counted INTEGER,
  PRIMARY KEY (round, bundle, entry)
) STRICT;

CREATE TABLE reading (
  round INTEGER NOT NULL, bundle INTEGER NOT NULL, entry INTEGER NOT NULL, place INTEGER NOT NULL,
  marks TEXT NOT NULL, aside INTEGER NOT NULL, person INTEGER NOT NULL REFERENCES person (id), at TEXT NOT NULL,
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
  id INTEGER PRIMARY KEY, round INTEGER NOT NULL REFERENCES round (id), version INTEGER NOT NULL, at TEXT NOT NULL,
  head TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL, replaced_by INTEGER,
  confirmed_by INTEGER REFERENCES person (id), recorded_by INTEGER REFERENCES person (id), confirmed_at TEXT
) STRICT;
`;
