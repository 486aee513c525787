import { Hono } from 'hono';
import type { MinutesDetails } from '../../domain/count/input.ts';
import { closeAndBackUp, type Closed } from '../../usecases/backup.ts';
import { confirmResult } from '../../usecases/confirm.ts';
import { correctCount } from '../../usecases/correct.ts';
import { explain, setMinutesDetails } from '../../usecases/close-count.ts';
import type { Read } from '../../usecases/in-hand.ts';
import { printMinutes, signedOnPaper } from '../../usecases/minutes.ts';
import type { OwnPin } from '../../usecases/presidium.ts';
import { sendBack } from '../../usecases/send-back.ts';
import { resultView } from '../../usecases/result-view.ts';
import type { PaperEntry, ResultView } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, actingLater, type Door } from '../door.ts';
import { idOf } from '../params.ts';
import { reply, type Done } from '../reply.ts';
import { confirmShape, correctShape, explanationShape, minutesShape, sendBackShape, signedShape } from '../shapes/result.ts';

export const resultRoutes = (door: Door) =>
  new Hono()
    .get('/rounds/:id/result', (c) => reply<ResultView>(c, acting(door, c, (who) => resultView(who.file, idOf(c)))))
    .post('/rounds/:id/explanations', body<{ readonly code: string; readonly text: string }>(explanationShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => explain(who, idOf(c), c.req.valid('json')))),
    )
    .post('/rounds/:id/minutes-details', body<MinutesDetails>(minutesShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => setMinutesDetails(who, idOf(c), c.req.valid('json')))),
    )
    .post('/rounds/:id/close', async (c) => reply<Closed>(c, await actingLater(door, c, (who) => closeAndBackUp(who, door.workspace, idOf(c)))))
    .post('/rounds/:id/print', async (c) => reply<PaperEntry>(c, await actingLater(door, c, (who) => printMinutes(who, idOf(c)))))
    .post('/rounds/:id/signed', body<Read>(signedShape), (c) => reply<Done>(c, acting(door, c, (who) => signedOnPaper(who, idOf(c), c.req.valid('json')))))
    .post('/rounds/:id/confirm', body<OwnPin & Read>(confirmShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => confirmResult(who, idOf(c), c.req.valid('json')))),
    )
    .post('/rounds/:id/send-back', body<OwnPin & Read & { readonly reason: string }>(sendBackShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => sendBack(who, idOf(c), c.req.valid('json')))),
    )
    .post('/rounds/:id/correct', body<{ readonly reason: string }>(correctShape), (c) =>
      reply<Done>(c, acting(door, c, (who) => correctCount(who, idOf(c), c.req.valid('json').reason))),
    );
