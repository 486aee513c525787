import { describe, expect, test } from 'vitest';
import { count } from '../../domain/count/count.ts';
import { posts } from '../../domain/posts.ts';
import { mostFaults, type Fault } from '../fault.ts';
import { regulations } from '../regulations.ts';
import { changed, fullDocument } from './fixtures.ts';
import { explanationFaults, readCountFile } from './read.ts';

type Json = Parameters<typeof changed>[1];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (document: unknown) => readCountFile(bytes(JSON.stringify(document)));
const faultsOf = (text: string): readonly Fault[] => {
  const result = readCountFile(bytes(text));
  return result.ok ? [] : result.error;
};
/** `E107 candidates[0].no` */
const told = (faults: readonly Fault[]): readonly string[] => faults.map(({ code, path }) => `${code} ${path}`);
const toldOf = (document: unknown): readonly string[] => told(faultsOf(JSON.stringify(document)));

describe('a file that is right', () => {
  test('comes out as it was written', () => expect(read(fullDocument)).toEqual({ ok: true, value: fullDocument }));

  test.each([
    'organisation.superior',
    'organisation.ordinal',
    'election.title',
    'election.alternates',
    'election.tier',
    'election.round',
    'election.kind',
    'candidates.0.birthYear',
    'candidates.0.gender',
    'candidates.0.ethnicity',
    'candidates.0.incumbent',
    'candidates.0.note',
    'ballots.spoiled',
    'ballots.papers.0.times',
    'ballots.papers.2.ruling',
    'board.secretary',
    'minutes',
    'minutes.began',
    'minutes.ended',
    'minutes.technicians',
    'minutes.complaints',
    'minutes.copies',
    'rehearsal',
    'settings',
    'settings.percentDigits',
    'settings.percentRounding',
    'settings.allDisagreeMulti',
    'settings.conferenceBase',
  ])('may leave out %s', (path) => expect(toldOf(changed(path, undefined))).toEqual([]));

  test.each<readonly [string, Json]>([
    ['ballots.papers', []],
    ['board.members', []],
    ['presidium', []],
    ['minutes', {}],
    ['settings', {}],
    ['explanations', {}],
    ['minutes.technicians', []],
    ['minutes.complaints', ''],
    ['minutes.began', '00:00'],
    ['minutes.ended', '23:59'],
    ['organisation.superior', ''],
    ['organisation.date', '2024-02-29'],
    ['regulation', '244'],
    ['election.seats', 1],
    ['election.round', 1_000_000],
    ['ballots.issued', 1_000_000],
    ['ballots.issued', 0],
    ['ballots.papers.0.times', 1_000_000],
    ['settings.percentDigits', 0],
    ['settings.percentDigits', 4],
    ['meeting.attendance', { absentUnreplaced: 1 }],
    ...(['I1', 'I6', 'I7', 'I8', 'I9'] as const).map((code): readonly [string, Json] => ['ballots.papers.2.ruling.invalid', code]),
    ...posts.filter((post) => post !== 'opinion').map((post): readonly [string, Json] => ['election.post', post]),
  ])('may say %s: %j', (path, value) => expect(toldOf(changed(path, value))).toEqual([]));

  test.each([
    ['1e1', 10],
    ['10.0', 10],
    ['1000e-2', 10],
    ['0.1e2', 10],
  ])('may write the whole number %s', (text, value) => {
    const result = readCountFile(bytes(JSON.stringify(fullDocument).replace('"issued":10', `"issued":${text}`)));
    expect(result.ok && result.value.ballots.issued).toBe(value);
  });

  test('may begin with a byte order mark', () => expect(faultsOf(`\uFEFF${JSON.stringify(fullDocument)}`)).toEqual([]));
  test('may be filled up with blanks to 50 MB', () => expect(faultsOf(JSON.stringify(fullDocument) + ' '.repeat(50_000_000))).toEqual([]), 30_000);

  test('is normalised to NFC, down to the notes', () => {
    const decomposed = JSON.parse(JSON.stringify({ ...fullDocument, explanations: { W304: 'một đại biểu về sớm' } }).normalize('NFD')) as unknown;
    expect(JSON.stringify(decomposed)).not.toBe(JSON.stringify(decomposed).normalize('NFC'));
    const result = read(decomposed);
    expect(result).toEqual({ ok: true, value: { ...fullDocument, explanations: { W304: 'một đại biểu về sớm' } } });
  });
});

describe('bytes that are no JSON text', () => {
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(fullDocument)}`, 'utf16le'));
  const latin = new Uint8Array(Buffer.from('{"name":"Ph\u00fa"}', 'latin1'));
  test.each<readonly [string, Uint8Array, string]>([
    ['UTF-16', utf16, 'E103 $'],
    ['Latin-1', latin, 'E103 $'],
    ['half a letter', bytes('{"a":"đ').slice(0, -1), 'E103 $'],
    ['an encoded surrogate', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 'E103 $'],
    ['nothing', new Uint8Array(), 'E104 $'],
    ['a byte order mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), 'E104 $'],
    ['two byte order marks', bytes(`\uFEFF\uFEFF${JSON.stringify(fullDocument)}`), 'E104 $'],
    ['a file cut off', bytes(JSON.stringify(fullDocument).slice(0, -1)), 'E104 $'],
    ['a comment', bytes(`${JSON.stringify(fullDocument)} // cuối`), 'E104 $'],
    ['two documents', bytes('{}{}'), 'E104 $'],
    ['a last comma', bytes('{"a":1,}'), 'E104 $'],
    ['NaN', bytes(JSON.stringify(fullDocument).replace('"issued":10', '"issued":NaN')), 'E104 $'],
    ['a leading zero', bytes(JSON.stringify(fullDocument).replace('"issued":10', '"issued":010')), 'E104 $'],
  ])('%s', (_, content, expected) => {
    const result = readCountFile(content);
    expect(result.ok ? [] : told(result.error)).toEqual([expected]);
  });
  test.each(['null', '[]', '"x"', '5', 'true'])('%s is no count file', (text) => expect(told(faultsOf(text))).toEqual(['E107 $']));
});

describe('a key that does not exist is refused at every level', () => {
  test.each([
    ['extra', 'extra'],
    ['organisation.extra', 'organisation.extra'],
    ['meeting.extra', 'meeting.extra'],
    ['meeting.attendance.extra', 'meeting.attendance.extra'],
    ['meeting.attendance.absentReplace', 'meeting.attendance.absentReplace'],
    ['election.extra', 'election.extra'],
    ['candidates.1.extra', 'candidates[1].extra'],
    ['ballots.extra', 'ballots.extra'],
    ['ballots.papers.1.strike', 'ballots.papers[1].strike'],
    ['ballots.papers.2.ruling.by', 'ballots.papers[2].ruling.by'],
    ['board.extra', 'board.extra'],
    ['minutes.extra', 'minutes.extra'],
    ['settings.extra', 'settings.extra'],
    ['settings.hai từ', 'settings["hai từ"]'],
    ['constructor', 'constructor'],
    ['candidates.0.toString', 'candidates[0].toString'],
    ['meeting.attendance.hasOwnProperty', 'meeting.attendance.hasOwnProperty'],
  ])('%s', (path, at) => expect(toldOf(changed(path, 1))).toEqual([`E105 ${at}`]));

  test.each([
    ['"organisation":{', 'organisation.__proto__'],
    ['"attendance":{', 'meeting.attendance.__proto__'],
    ['"settings":{', 'settings.__proto__'],
    ['"ruling":{', 'ballots.papers[2].ruling.__proto__'],
  ])('__proto__ after %s', (opening, at) => {
    const text = JSON.stringify(fullDocument).replace(opening, `${opening}"__proto__":{"present":5},`);
    expect(told(faultsOf(text))).toContain(`E105 ${at}`);
  });
  test('__proto__ in the explanations', () => {
    const text = JSON.stringify({ ...fullDocument, explanations: {} }).replace('"explanations":{', '"explanations":{"__proto__":"x"');
    expect(told(faultsOf(text))).toEqual(['E105 explanations.__proto__']);
  });
  test('a status of another meeting', () => {
    expect(toldOf(changed('meeting.attendance', { present: 10, suspended: 1 }))).toEqual(['E105 meeting.attendance.suspended']);
    expect(toldOf(changed('meeting', { kind: 'conference', attendance: { present: 10, partial: 1 }, presentAtVote: 10 }))).toEqual(['E105 meeting.attendance.partial']);
    expect(toldOf(changed('meeting', { kind: 'allMember', attendance: { absentReplaced: 1 }, presentAtVote: 0 }))).toEqual(['E105 meeting.attendance.absentReplaced']);
  });
});

describe('a key written twice is refused, whichever would win', () => {
  test.each([
    ['"regulation":"190"', '"regulation":"190","regulation":"190"', 'regulation'],
    ['"issued":10', '"issued":9,"issued":10', 'ballots.issued'],
    ['"no":2', '"no":2,"n\\u006f":2', 'candidates[1].no'],
    ['"struck":[]', '"struck":[3],"struck":[]', 'ballots.papers[1].struck'],
    ['"present":10', '"present":1,"present":10', 'meeting.attendance.present'],
  ])('%s', (once, twice, at) => expect(told(faultsOf(JSON.stringify(fullDocument).replace(once, twice)))).toEqual([`E109 ${at}`]));

  test('the same key in two objects, or as a value, is no repetition', () => {
    expect(faultsOf(JSON.stringify(changed('candidates.1.note', '"no":2, {"name": \\"'))).length).toBe(0);
    expect(faultsOf(JSON.stringify(changed('board.members', ['head', 'head', '{', ']', '\\']))).length).toBe(0);
  });
});

describe('what is not called optional is required', () => {
  test.each([
    'regulation',
    'organisation',
    'organisation.name',
    'organisation.congress',
    'organisation.term',
    'organisation.place',
    'organisation.date',
    'meeting',
    'meeting.kind',
    'meeting.attendance',
    'meeting.presentAtVote',
    'election',
    'election.post',
    'election.seats',
    'candidates',
    'candidates.1.no',
    'candidates.1.name',
    'ballots',
    'ballots.issued',
    'ballots.collected',
    'ballots.papers',
    'ballots.papers.1.struck',
    'ballots.papers.2.ruling.note',
    'board',
    'board.head',
    'board.members',
    'presidium',
  ])('%s', (path) => expect(toldOf(changed(path, undefined))).toEqual([`E106 ${path.replace(/\.(\d+)/g, '[$1]')}`]));
});

describe('an impossible value', () => {
  const at = (path: string): string => path.replace(/\.(\d+)/g, '[$1]');
  const blank = ['organisation.name', 'organisation.congress', 'organisation.term', 'organisation.place', 'candidates.0.name', 'board.head', 'board.secretary', 'board.members.0', 'presidium.0', 'ballots.papers.2.ruling.note'];
  test.each(blank.flatMap((path) => ['', '   ', '\t\n\u00a0'].map((value) => [path, value] as const)))('%s is blank (%j)', (path, value) => {
    expect(toldOf(changed(path, value))).toEqual([`E107 ${at(path)}`]);
  });

  const numbers: readonly (readonly [path: string, least: number, most: number])[] = [
    ['meeting.attendance.present', 0, 1_000_000],
    ['meeting.presentAtVote', 0, 1_000_000],
    ['election.seats', 1, 1_000_000],
    ['election.alternates', 0, 1_000_000],
    ['election.round', 1, 1_000_000],
    ['candidates.0.no', 1, 1_000_000],
    ['candidates.0.birthYear', 0, 1_000_000],
    ['ballots.issued', 0, 1_000_000],
    ['ballots.collected', 0, 1_000_000],
    ['ballots.spoiled', 0, 1_000_000],
    ['ballots.papers.0.times', 1, 1_000_000],
    ['ballots.papers.0.struck.0', 1, 1_000_000],
    ['minutes.copies', 1, 1_000_000],
    ['settings.percentDigits', 0, 4],
  ];
  const notNumbers = ['10', 1.5, null, true, [1], {}] as const;
  test.each(numbers)('%s is a whole number from %i to %i', (path, least, most) => {
    for (const value of [...notNumbers, least - 1, -1, most + 1, 1e15]) expect(toldOf(changed(path, value))).toEqual([`E107 ${at(path)}`]);
  });
  test.each(['1e400', '-1', '1e-1', '10.5', '1000001', '9007199254740993', '1e99999999999', '0.99999999999999999999', '10.0000000000000000001', '1e-400', '-1e-400'])('%s papers issued', (text) => {
    expect(told(faultsOf(JSON.stringify(fullDocument).replace('"issued":10', `"issued":${text}`)))).toEqual(['E107 ballots.issued']);
  });

  test.each<readonly [string, Json]>([
    ['regulation', 190],
    ['regulation', '45'],
    ['organisation', []],
    ['organisation.name', 5],
    ['organisation.superior', null],
    ['organisation.date', '2025-02-30'],
    ['organisation.date', '2025-13-01'],
    ['organisation.date', '20/5/2025'],
    ['organisation.date', '2025-5-20'],
    ['organisation.date', '2025-05-20T00:00:00Z'],
    ['organisation.date', '2023-02-29'],
    ['meeting', null],
    ['meeting.kind', 'delegates'],
    ['meeting.attendance', []],
    ['meeting.attendance', {}],
    ['meeting.attendance', { present: 0, absentUnreplaced: 0 }],
    ['election.post', 'president'],
    ['election.post', ''],
    ['election.title', 1],
    ['election.tier', 'reserve'],
    ['election.kind', 'tie'],
    ['candidates', {}],
    ['candidates', []],
    ['candidates.0', 'Nguyễn Thị An'],
    ['candidates.0.gender', 'nữ'],
    ['candidates.0.incumbent', 'true'],
    ['candidates.0.ethnicity', 1],
    ['candidates.0.note', null],
    ['candidates.1.no', 1],
    ['candidates.2.no', 4],
    ['ballots.papers', {}],
    ['ballots.papers.0', null],
    ['ballots.papers.0', [3]],
    ['ballots.papers.0.struck', '3'],
    ['ballots.papers.0.struck', { 0: 3 }],
    ['ballots.papers.2.ruling', 'I7'],
    ...(['I2', 'I3', 'I4', 'I5', 'i7', 'I10', ''] as const).map((code): readonly [string, Json] => ['ballots.papers.2.ruling.invalid', code]),
    ['ballots.papers.3.ruling.valid', false],
    ['ballots.papers.3.ruling.valid', 'true'],
    ['board.head', ['Trần Văn Dũng']],
    ['board.members', 'Phạm Đức Giang'],
    ['presidium', null],
    ['explanations', []],
    ['explanations', null],
    ['minutes.began', '8:30'],
    ['minutes.began', '24:00'],
    ['minutes.ended', '10:60'],
    ['minutes.ended', '10h05'],
    ['minutes.technicians', ['']],
    ['rehearsal', 'false'],
    ['rehearsal', 0],
    ['settings.percentRounding', 'half'],
    ['settings.allDisagreeMulti', true],
    ['settings.conferenceBase', 'absent'],
  ])('%s: %j', (path, value) => {
    const expected = path === 'minutes.technicians' ? `${path}[0]` : at(path);
    expect(toldOf(changed(path, value))).toEqual([`E107 ${expected}`]);
  });
  test('an explanation that says nothing', () => expect(toldOf({ ...fullDocument, explanations: { W304: ' ' } })).toEqual(['E107 explanations.W304']));
  test('candidates in another order are told one by one', () => {
    const [first, second, third] = fullDocument.candidates;
    expect(toldOf({ ...fullDocument, candidates: [second, first, third] })).toEqual(['E107 candidates[0].no', 'E107 candidates[1].no']);
  });
});

describe('fields that contradict each other', () => {
  const agree = (papers: Json): Json => changed('ballots.papers', papers, changed('election.seats', 3));
  const revote = (more: { readonly [key: string]: Json }): Json => changed('election', { post: 'delegates', seats: 2, round: 2, kind: 'tieRevote', ...more });
  const opinion = changed('election', { post: 'opinion', seats: 2 });

  test.each<readonly [string, Json, readonly string[]]>([
    ['alternates in another election than of delegates', changed('election.alternates', 1), ['E108 election.alternates']],
    ['alternates of delegates', changed('election', { post: 'delegates', seats: 2, alternates: 1 }), []],
    ['the tier of alternates in another election', changed('election.tier', 'alternate'), ['E108 election.tier']],
    ['the tier of alternates of delegates', changed('election', { post: 'delegates', seats: 2, tier: 'alternate', alternates: 0 }), []],
    ['the tier of alternates with alternates beside it', changed('election', { post: 'delegates', seats: 2, tier: 'alternate', alternates: 1 }), ['E108 election.alternates']],
    ['a tie re-vote that is right', revote({}), []],
    ['a tie re-vote of alternates', revote({ tier: 'alternate' }), []],
    ['a tie re-vote in the first round', revote({ round: 1 }), ['E108 election.round']],
    ['a tie re-vote that does not say its round', changed('election', { post: 'committee', seats: 2, kind: 'tieRevote' }), ['E108 election.round']],
    ['a tie re-vote with alternates', revote({ alternates: 1 }), ['E108 election.alternates']],
    ['a tie re-vote of alternates with alternates', revote({ alternates: 1, tier: 'alternate' }), ['E108 election.alternates']],
    ['a tie re-vote of as many names as seats', changed('ballots.papers', [], revote({ seats: 3 })), ['E108 election.seats']],
    ['a tie re-vote with an opinion ballot', changed('ballots.papers', [], revote({ post: 'opinion' })), ['E108 election.kind']],
    ['a name that is not on the list', changed('ballots.papers.0.struck', [4]), ['E108 ballots.papers[0].struck[0]']],
    ['a name struck twice', changed('ballots.papers.0.struck', [3, 1, 3]), ['E108 ballots.papers[0].struck[2]']],
    ['a strike ballot written as an agree ballot', changed('ballots.papers.0', { agree: [1], disagree: [2] }), ['E106 ballots.papers[0].struck', 'E108 ballots.papers[0].agree', 'E108 ballots.papers[0].disagree']],
    ['a strike ballot with an agree list besides', changed('ballots.papers.0.agree', []), ['E108 ballots.papers[0].agree']],
    ['an agree ballot that is right', agree([{ agree: [1, 2], disagree: [2, 3] }, { agree: [], disagree: [] }]), []],
    ['an agree ballot written as a strike ballot', agree([{ struck: [3] }]), ['E106 ballots.papers[0].agree', 'E106 ballots.papers[0].disagree', 'E108 ballots.papers[0].struck']],
    ['an agree ballot without the second list', agree([{ agree: [1] }]), ['E106 ballots.papers[0].disagree']],
    ['an agree ballot without the first list', agree([{ disagree: [1] }]), ['E106 ballots.papers[0].agree']],
    ['a number twice in one list', agree([{ agree: [1, 1], disagree: [2] }]), ['E108 ballots.papers[0].agree[1]']],
    ['a number off the list in the second list', agree([{ agree: [1], disagree: [4] }]), ['E108 ballots.papers[0].disagree[0]']],
    ['more seats than names is an agree ballot', changed('ballots.papers', [{ agree: [1, 2, 3], disagree: [] }], changed('election.seats', 9)), []],
    ['an opinion ballot is an agree ballot', changed('ballots.papers', [{ agree: [1, 2, 3], disagree: [] }], opinion), []],
    ['an opinion ballot written as a strike ballot', changed('ballots.papers', [{ struck: [] }], opinion), ['E106 ballots.papers[0].agree', 'E106 ballots.papers[0].disagree', 'E108 ballots.papers[0].struck']],
    ['a paper of neither form', changed('ballots.papers.0', {}), ['E106 ballots.papers[0].struck']],
    ['a ruling that is both', changed('ballots.papers.3.ruling.invalid', 'I7'), ['E108 ballots.papers[3].ruling']],
    ['a ruling that is neither', changed('ballots.papers.3.ruling', { note: 'x' }), ['E108 ballots.papers[3].ruling']],
  ])('%s', (_, document, expected) => expect(toldOf(document)).toEqual(expected));
});

test('all faults are told at once, each with what is expected', () => {
  const broken = changed('organisation.name', '', changed('ballots.issued', -1, changed('candidates.1.name', undefined, changed('foo', 1))));
  const faults = faultsOf(JSON.stringify(broken));
  expect([...told(faults)].sort()).toEqual(['E105 foo', 'E106 candidates[1].name', 'E107 ballots.issued', 'E107 organisation.name']);
  for (const { message } of faults) expect(message).toMatch(/\p{L}{2,}/u);
});

describe('a hostile file', () => {
  const papers = (text: string): string => JSON.stringify(changed('ballots.papers', [])).replace('"papers":[]', `"papers":${text}`);
  test.each([
    ['a million wrong papers', () => `[${'0,'.repeat(1_000_000)}0]`],
    ['a million papers with a key that does not exist', () => `[${'{"a":1},'.repeat(1_000_000)}{}]`],
    ['a million repetitions on one paper', () => `[{"struck":[${'1,'.repeat(1_000_000)}1]}]`],
    ['a hundred thousand papers of the other form', () => `[${'{"agree":[],"disagree":[]},'.repeat(100_000)}{"agree":[],"disagree":[]}]`],
    ['lists a million deep', () => `[{"struck":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}]`],
    ['a number with two hundred thousand zeros inside', () => `[{"struck":[1${'0'.repeat(200_000)}1]}]`],
    ['keys written twice, a hundred thousand deep', () => `[{"struck":${'{"a":1,"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}]`],
  ])('%s is refused without filling the memory', (_, text) => {
    const faults = faultsOf(papers(text()));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(mostFaults + 100);
    expect(Math.max(...faults.map(({ path }) => path.length))).toBeLessThan(200);
  }, 30_000);
});

describe('an explanation', () => {
  const explained = (explanations: { readonly [code: string]: string }, document: Json = fullDocument): readonly string[] => {
    const result = read(changed('explanations', explanations, document));
    if (!result.ok) throw new Error(told(result.error).join());
    return told(explanationFaults(result.value, count(result.value, regulations[result.value.regulation])));
  };
  const issuedMore = changed('ballots.issued', 12);
  test('may stand for a warning that arose and for F203', () => expect(explained({ W304: 'hai phiếu không thu về', F203: 'hai người ra ngoài' }, issuedMore)).toEqual([]));
  test.each([
    ['F203 did not arise', { F203: 'x' }, fullDocument, ['E108 explanations.F203']],
    ['a warning that did not arise', { W301: 'x', W304: 'x' }, issuedMore, ['E108 explanations.W301']],
    ['a block that cannot be explained', { F201: 'x' }, changed('ballots.issued', 9), ['E108 explanations.F201']],
    ['a code that does not exist', { W999: 'x', constructor: 'x' }, fullDocument, ['E108 explanations.W999', 'E108 explanations.constructor']],
  ] as readonly (readonly [string, { readonly [code: string]: string }, Json, readonly string[]])[])('%s', (_, explanations, document, expected) => {
    expect(explained(explanations, document)).toEqual(expected);
  });
});
