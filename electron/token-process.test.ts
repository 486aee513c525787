import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { tokenProcess } from './token-process.ts';

class FakeChild extends EventEmitter {
  readonly posted: unknown[] = [];
  killed = false;
  postMessage = (message: unknown): void => void this.posted.push(message);
  kill = (): boolean => (this.killed = true);
}

function started() {
  const child = new FakeChild();
  const forked: (readonly [string, unknown])[] = [];
  const helper = tokenProcess({ fork: ((script: string, _: unknown, options: unknown) => (forked.push([script, options]), child)) as never }, '/app/token.mjs');
  const told: unknown[] = [];
  helper.ask({ library: '/x.so', asked: { kind: 'list' } }, { answered: (answer) => told.push(answer), ended: () => told.push('ended') });
  return { child, forked, helper, told };
}

test('a token is asked in a process of its own, which gets no environment and writes nowhere', () => {
  const { child, forked } = started();
  expect(forked).toEqual([['/app/token.mjs', expect.objectContaining({ stdio: 'ignore', env: {} })]]);
  expect(child.posted).toEqual([{ library: '/x.so', asked: { kind: 'list' } }]);
});

test('its answer comes back once, and its end is told', () => {
  const { child, told } = started();
  child.emit('message', { ok: true });
  child.emit('message', { ok: true });
  child.emit('exit', 1);
  expect(told).toEqual([{ ok: true }, 'ended']);
});

test('it is stopped when nobody waits any more', () => {
  const { child, helper } = started();
  helper.stop();
  expect(child.killed).toBe(true);
});
