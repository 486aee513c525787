/**
 * What the screens see. Routes (all JSON, under /api, errors are { code, message, field? } with a 4xx status):
 *
 * GET  /files                                   → FileEntry[]
 * POST /files              NewCongress          → { session, person }   creates and opens
 * POST /files/open         { name, readOnly? }  → FileEntry            readOnly: to look at only, as it stands now
 * POST /files/rehearsal    { ballots?, names?, seats? } → FileEntry     a seeded congress, ready for entry 1
 * POST /files/close
 * POST /backup             { dir }              → BackupEntry
 * GET  /backup/place                            → BackupPlace ; PUT /backup/place BackupPlace   of this machine
 * POST /restore/check      { from, name }       → RestoreView          only while no file is open; changes nothing
 * POST /restore            { from, name, person?, pin? } → RestoreView  the replaced file is kept under another name; one of its `mayReplace` agrees by the own PIN
 * POST /unclosed/checked   { note? }                                   the head has held an unclosed file against the papers
 * GET  /congress                                → CongressView          (open file; 409 NO_FILE without one)
 * PUT  /congress           CongressDetails
 * POST /sessions           { person, pin }      → { session, person }   header `x-session` afterwards
 * DELETE /sessions
 * POST /people             { name, role, pin }  ; PUT /people/:id ; DELETE /people/:id
 * POST /plan               { template, optional? }                    the template's meetings and elections, added to what is there
 * PUT  /plan/order         { order: ids }                              elections of the plan, all of them
 * POST /meetings           MeetingInput         → { id } ; PUT /meetings/:id MeetingInput
 * GET  /meetings/:id/roster                     → RosterView
 * PUT  /meetings/:id/roster  { people: RosterInput[] }                 whole list, all or nothing
 * POST /meetings/:id/roster/elected             → RosterView           the members elected to the body that meets
 * PUT  /meetings/:id/roster/:person/status  { status, substitute? }
 * POST /meetings/:id/credentials ; DELETE /meetings/:id/credentials (until issued)
 * PUT  /meetings/:id/allocation { units }
 * PUT  /targets            { targets }
 * POST /lists/read/:kind?meeting=N  bytes       → ListPreview          kind: text (UTF-8) | csv | xlsx; statuses of the meeting, if one is named
 * GET  /lists/template/:kind                    → .xlsx                kind: roster | candidates
 * POST /elections          NewElection          → { id }               its first round has the same number
 * GET  /elections/:id                           → ElectionView
 * DELETE /elections/:id                                                until its list is locked
 * POST /elections/:id/pause { reason } ; POST /elections/:id/resume { answer }
 * POST /elections/:id/decide Decision           → { round? }           what the meeting decided after the result
 * PUT  /rounds/:id         RoundDetails
 * POST /rounds/:id/steps   Step ; DELETE /rounds/:id/steps/:kind       the last one, until issued
 * POST /rounds/:id/opinion                      → { id }               an opinion ballot on those named from the floor
 * PUT  /rounds/:id/board   Board                                       until issued
 * POST /rounds/:id/lock { vote? } ; POST /rounds/:id/unlock (until issued)
 * POST /rounds/:id/void { reason, vote? }       → { id }               the papers are void, a new round begins with the same list
 * GET  /rounds/:id                              → RoundView
 * GET  /rounds/:id/receipts                     → application/pdf      a receipt for each delegation
 * GET  /script                                  → ScriptView ; PUT /script/:key { text? }   once ballots are out: head and presidium
 * POST /script/:key/preview { text, election }  → { text }             filled as it would be read
 * GET  /script/booklet                          → application/pdf
 * GET  /wordings                                → WordingsView         sentences of papers that an organisation may word
 * PUT  /wordings/:key { text? }                                        until the first ballots go out; without a text the model text
 * POST /wordings/:key/preview { text }          → { text }             filled with what is known; nothing is kept
 * POST /rounds/:id/issue    { issued, presentAtVote, spoiled, delegations? }
 * POST /rounds/:id/collect  { collected, spoiled, unused? }
 * POST /rounds/:id/unused   { unused, note }                        ballots left over, counted again by the head
 * POST /rounds/:id/recount  { collected, note }                    the head counted the papers collected again
 * GET  /rounds/:id/covers                       → application/pdf      a cover for each bundle
 * POST /rounds/:id/bundles/:bundle/count    { counted, with }         a bundle miscounted is counted again by two
 * POST /rounds/:id/bundles/:bundle/recount  { papers, note }          the head says how many papers it really has
 * GET  /rounds/:id/bundles/:bundle/log      → application/pdf         the entry log: place, readings, outcome; once all entries are compared
 * GET  /rounds/:id/log                          → application/pdf      the entry logs of all bundles, once all of them are compared
 * under /rounds/:id/bundles/:bundle/entries/:entry                    entry 1 | 2, or 3 where three are entered
 *   POST …/start     { reader?, counted?, with? }                     claims it; counted and with: the bundle as two people counted it, not needed to go on
 *   GET  …           → DeskView
 *   POST …/readings  { place, reading, times? } → { saved, at }       place must be the next; times: so many papers alike, counted by hand
 *   POST …/undo      { place }                  → { reading }         the one taken back, with those alike; place must be the last
 *   POST …/finish    { counted, with? }                               the bundle as two people counted it
 *   POST …/reopen                                                     before the next entry starts
 *   POST …/release   { saved }                                        gives it up: its papers are entered anew
 * GET  /rounds/:id/comparison                → ComparisonView
 * under /rounds/:id/bundles/:bundle/papers/:position
 *   POST …/reread    { reading }                                      by somebody who neither typed nor read an entry
 *   POST …/remove    { note }                                         no such paper in the bundle; only where an entry does not have it
 *   POST …/ruling    { ruling: RulingInput, votesFor }
 * POST /rounds/:id/conclude                                          the board concludes the invalid papers together
 * GET  /rounds/:id/result                    → ResultView
 * POST /rounds/:id/explanations { code, text }
 * POST /rounds/:id/minutes-details MinutesDetails
 * POST /rounds/:id/close                     → { done, backup?, backupFault? }   the count is closed
 * POST /rounds/:id/print                     → PaperEntry            makes and stores a version
 * GET  /papers?round=N | ?meeting=N            → PaperView[]          with neither: of the whole congress
 * POST /papers             { of, round?, meeting? } → PrintedPaperView   what says the same as the version in hand is that version
 * GET  /papers/:id                              → application/pdf      as it stands now, with its signatures
 * GET  /papers/office/:of?round=N | ?meeting=N  → .docx                the same text for an office's own system
 * GET  /papers/:id/signing                      → SigningView ; POST /papers/:id/sign { place, otherName?, by: SignWith } → PrintedPaperView
 * POST /tokens             { library }          → TokenView[]          head and presidium: the library is run; no PIN is asked
 * POST /elections/:id/file ; POST /congress/file → application/pdf     all its papers with their contents in front
 * POST /rounds/:id/signed   { paper, sha256? }                       the board has signed this version on paper
 * POST /rounds/:id/confirm  { person, pin, paper, sha256? }          presidium's own PIN, on the version in hand; another is PAPER_NOT_LATEST
 * POST /rounds/:id/send-back { person, pin, reason, paper, sha256? } the presidium does not agree: the count is open again, a new version
 * POST /rounds/:id/correct  { reason }                               a new version; the old one is marked replaced
 * POST /rollup             RollupInput          → RollupView           what units came to; only confirmed results; no session and no open congress
 * POST /rollup/paper       RollupInput          → application/pdf
 * GET  /rollup/template                         → .xlsx                the table that units fill in
 * GET  /hall                                    → HallView             for the display in the hall, without a session; no result before it is confirmed
 * PUT  /hall               HallInput            → HallView             what the display shows; in memory only
 * GET  /rounds/:id/slides                       → .pptx                the confirmed result
 */
export type * from './views/file.ts';
export type * from './views/congress.ts';
export type * from './views/meeting.ts';
export type * from './views/plan.ts';
export type * from './views/round.ts';
export type * from './views/words.ts';
export type * from './views/counting.ts';
export type * from './views/paper.ts';
export type * from './views/hall.ts';
export type * from './views/rollup.ts';
