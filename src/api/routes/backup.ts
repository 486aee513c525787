import { Hono } from 'hono';
import { ok } from '../../domain/result.ts';
import { backupPlace, backUpTo, setBackupPlace } from '../../usecases/backup.ts';
import { checkRestore, restore, type Restore } from '../../usecases/restore.ts';
import type { ReplaceBy } from '../../usecases/replace-by.ts';
import type { BackupEntry, BackupPlace, RestoreView } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, actingLater, type Door } from '../door.ts';
import { reply } from '../reply.ts';
import { backupPlaceShape, backupTo, restoreCheckShape, restoreShape } from '../shapes/backup.ts';

export const backupRoutes = (door: Door) =>
  new Hono()
    .post('/backup', body<{ readonly dir: string }>(backupTo), async (c) => reply<BackupEntry>(c, await actingLater(door, c, (who) => backUpTo(who, c.req.valid('json')))))
    .get('/backup/place', (c) => reply<BackupPlace>(c, acting(door, c, () => ok(backupPlace(door.workspace)))))
    .put('/backup/place', body<BackupPlace>(backupPlaceShape), (c) => reply<BackupPlace>(c, acting(door, c, (who) => setBackupPlace(who, door.workspace, c.req.valid('json')))))
    .post('/restore/check', body<Restore>(restoreCheckShape), (c) => reply<RestoreView>(c, checkRestore(door.workspace, c.req.valid('json'))))
    .post('/restore', body<Restore & ReplaceBy>(restoreShape), (c) => reply<RestoreView>(c, restore(door.workspace, c.req.valid('json'))));
