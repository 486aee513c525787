import { Hono } from 'hono';
import { ok } from '../../domain/result.ts';
import { listFiles } from '../../usecases/file-list.ts';
import { closeFile, createFile, openFile } from '../../usecases/files.ts';
import { createRehearsal } from '../../usecases/rehearsal.ts';
import type { FileEntry, NewCongress, Person } from '../../usecases/views.ts';
import { body } from '../body.ts';
import type { Door } from '../door.ts';
import { done, reply, type Done } from '../reply.ts';
import { newCongress, openName, rehearsalSize } from '../shapes/congress.ts';

export type SignedIn = { readonly session: string; readonly person: Person };
export type RehearsalSize = { readonly ballots?: number; readonly names?: number; readonly seats?: number };

export const fileRoutes = (door: Door) =>
  new Hono()
    .get('/files', (c) => c.json<readonly FileEntry[], 200>(listFiles(door.workspace), 200))
    .post('/files', body<NewCongress>(newCongress), (c) => {
      const made = createFile(door.workspace, c.req.valid('json'));
      if (!made.ok) return reply<SignedIn>(c, made);
      const { file, person } = made.value;
      return reply<SignedIn>(c, ok({ session: door.sessions.open(file, person.id), person }));
    })
    .post('/files/open', body<{ readonly name: string; readonly readOnly?: boolean }>(openName), (c) => {
      const { name, readOnly } = c.req.valid('json');
      return reply<FileEntry>(c, openFile(door.workspace, name, readOnly));
    })
    .post('/files/rehearsal', body<RehearsalSize>(rehearsalSize), (c) => reply<FileEntry>(c, createRehearsal(door.workspace, c.req.valid('json'))))
    .post('/files/close', (c) => {
      door.sessions.clear();
      closeFile(door.workspace);
      return reply<Done>(c, ok(done));
    });
