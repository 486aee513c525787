import { countingRoutes } from './counting-routes.ts';
import { del, get, post, put, type Route } from './route.ts';

const organisation = { name: 'Đảng bộ phường Bắc Sơn', congress: 'Đại hội đại biểu', ordinal: 'XXIII', term: '2025 – 2030', place: 'Bắc Sơn', date: '2025-05-20' };
const details = { regulation: '190', organisation, meeting: 'allMember', settings: {} };
const person = { name: 'Người Mới', role: 'member', pin: '1' };
const meeting = { gathering: 'conference', words: 'Hội nghị' };
const list = { post: 'committee', seats: 2, candidates: [{ name: 'Vũ An' }], board: { head: 'Trần Văn Bình', members: [] }, presidium: [] };
const answer = { kind: 'otherPerson', reference: '1', date: '2025-05-20', text: '', names: [] };
const away = { from: '/khong-co', name: 'khong-co.kiemphieu' };

/** Nothing chosen, so nothing comes of it. */
const rollup = { files: [], counts: [], reporter: {} };

/** Every route of the program and what it needs; the walk fails where one is missing or is no longer there. */
export const routes: readonly Route[] = [
  get('/files', 'open'),
  post('/files', 'open', { ...details, founder: person }),
  post('/files/open', 'open', { name: 'khong-co.kiemphieu' }),
  post('/restore/check', 'open', away),
  post('/restore', 'open', away),
  get('/congress', 'open'),
  post('/sessions', 'open', { person: 99, pin: '1234' }),

  post('/rollup', 'open', rollup),
  post('/rollup/paper', 'open', rollup),
  get('/rollup/template', 'open'),

  post('/backup', 'backup', { dir: 'khong-co' }),
  get('/backup/place', 'look'),
  put('/backup/place', 'backup', { backupDir: 'khong-co' }),

  post('/unclosed/checked', 'checkUnclosed', { note: 'đủ' }),
  put('/congress', 'setup', details, { begun: ['head'] }),
  put('/targets', 'setup', { targets: [] }),
  post('/people', 'people', person),
  put('/people/:id', 'people', { name: 'Người Khác' }),
  del('/people/:id', 'people'),

  post('/meetings', 'setup', meeting),
  put('/meetings/:id', 'setup', meeting),
  get('/meetings/:id/roster', 'look'),
  put('/meetings/:id/roster', 'setup', { people: [] }),
  post('/meetings/:id/roster/elected', 'setup'),
  put('/meetings/:id/roster/:person/status', 'setup', { status: 'present' }),
  post('/meetings/:id/credentials', 'setup'),
  del('/meetings/:id/credentials', 'setup'),
  put('/meetings/:id/allocation', 'setup', { units: [] }),
  post('/lists/read/:kind', 'look', 'Nguyễn Thị An', { at: { kind: 'text' } }),
  get('/lists/template/:kind', 'look', undefined, { at: { kind: 'roster' } }),

  post('/plan', 'setup', { template: 'khong-co' }),
  put('/plan/order', 'setup', { order: [99] }, { begun: 'decide' }),
  post('/elections', 'setup', { ...list, meeting: 99 }),
  get('/elections/:id', 'look'),
  del('/elections/:id', 'setup', undefined, { begun: 'decide' }),
  post('/elections/:id/pause', 'decide', { reason: 'chờ' }),
  post('/elections/:id/resume', 'decide', { answer }),
  post('/elections/:id/decide', 'decide', { kind: 'reportUp' }),

  get('/rounds/:id', 'look'),
  put('/rounds/:id', 'setup', list),
  post('/rounds/:id/steps', 'setup', { kind: 'listProposed', names: 3 }),
  del('/rounds/:id/steps/:kind', 'setup', undefined, { at: { kind: 'listProposed' } }),
  post('/rounds/:id/opinion', 'setup'),
  put('/rounds/:id/board', 'setup', list.board),
  post('/rounds/:id/lock', 'setup', {}),
  post('/rounds/:id/unlock', 'decide'),
  post('/rounds/:id/void', 'decide', { reason: 'nhầm' }),
  ...countingRoutes,

  get('/hall', 'open'),
  put('/hall', 'hall', { round: 99, page: 0, theme: 'red', blank: false }),
  get('/rounds/:id/slides', 'look'),

  get('/script', 'look'),
  put('/script/:key', 'setup', { text: 'Kính thưa Đại hội!' }, { begun: 'decide' }),
  post('/script/:key/preview', 'look', { text: 'Kính thưa Đại hội!', election: 1 }),
  get('/script/booklet', 'look'),
  get('/wordings', 'setup'),
  put('/wordings/:key', 'setup', { text: 'Căn cứ' }),
  post('/wordings/:key/preview', 'setup', { text: 'Căn cứ' }),

  // What ends a session or the file comes last.
  del('/sessions', 'open', undefined, { ends: true }),
  post('/files/rehearsal', 'open', { ballots: 3, names: 3, seats: 2 }, { ends: true }),
  post('/files/close', 'open', undefined, { ends: true }),
];
