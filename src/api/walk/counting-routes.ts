import { get, post, type Route } from './route.ts';

const reading = { marks: { struck: [] }, aside: false };
const ruling = { kind: 'invalid', code: 'I7', note: 'ký tên' };

/** From the ballots that go out to the minutes that come back signed. */
export const countingRoutes: readonly Route[] = [
  post('/rounds/:id/issue', 'ballots', { issued: 5, presentAtVote: 5, spoiled: 0 }),
  get('/rounds/:id/receipts', 'look'),
  post('/rounds/:id/collect', 'ballots', { collected: 5, spoiled: 0 }),
  post('/rounds/:id/recount', 'recount', { collected: 5, note: 'đếm lại' }),
  post('/rounds/:id/unused', 'recount', { unused: 5, note: 'đếm lại' }),

  post('/rounds/:id/bundles/:bundle/entries/:entry/start', 'entry', {}),
  get('/rounds/:id/bundles/:bundle/entries/:entry', 'entry'),
  post('/rounds/:id/bundles/:bundle/entries/:entry/readings', 'entry', { place: 1, reading }),
  post('/rounds/:id/bundles/:bundle/entries/:entry/undo', 'entry', { place: 1 }),
  post('/rounds/:id/bundles/:bundle/entries/:entry/finish', 'entry', { counted: 5 }),
  post('/rounds/:id/bundles/:bundle/entries/:entry/reopen', 'entry'),
  post('/rounds/:id/bundles/:bundle/entries/:entry/release', 'entry', { saved: 0 }),
  post('/rounds/:id/bundles/:bundle/count', 'entry', { counted: 5, with: 'Lê Thu Cúc' }),
  post('/rounds/:id/bundles/:bundle/recount', 'recount', { papers: 5, note: 'đếm lại' }),

  get('/rounds/:id/covers', 'look'),
  get('/rounds/:id/log', 'look'),
  get('/rounds/:id/bundles/:bundle/log', 'look'),
  get('/rounds/:id/comparison', 'look'),
  post('/rounds/:id/bundles/:bundle/papers/:position/reread', 'reread', { reading }),
  post('/rounds/:id/bundles/:bundle/papers/:position/remove', 'remove', { note: 'không có' }),
  post('/rounds/:id/bundles/:bundle/papers/:position/ruling', 'rule', { ruling, votesFor: 2 }),
  post('/rounds/:id/conclude', 'conclude'),

  get('/rounds/:id/result', 'look'),
  post('/rounds/:id/explanations', 'close', { code: 'F203', text: 'đã kiểm lại' }),
  post('/rounds/:id/minutes-details', 'print', {}),
  post('/rounds/:id/close', 'close'),
  post('/rounds/:id/print', 'print'),
  get('/papers', 'look'),
  post('/papers', 'print', { of: 'booklet' }),
  get('/papers/office/:of', 'print'),
  get('/papers/:id', 'look'),
  get('/papers/:id/signing', 'look'),
  post('/papers/:id/sign', 'signDigitally', { place: 'ky:truong-ban', by: { kind: 'p12', bytes: '', password: '' } }),
  post('/tokens', 'token', { library: '/khong/co.so' }),
  post('/elections/:id/file', 'print'),
  post('/congress/file', 'print'),
  post('/rounds/:id/signed', 'sign', { paper: 1 }),
  post('/rounds/:id/confirm', 'recordConfirmation', { person: 4, pin: '1234', paper: 1 }),
  post('/rounds/:id/send-back', 'recordConfirmation', { person: 4, pin: '1234', reason: 'sai', paper: 1 }),
  post('/rounds/:id/correct', 'correct', { reason: 'sai' }),
];
