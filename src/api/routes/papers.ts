import { Hono, type Context } from 'hono';
import type { PaperKind } from '../../usecases/papers/names.ts';
import { officePaper } from '../../usecases/papers/office.ts';
import { papersAbout } from '../../usecases/papers/list.ts';
import { paperNow, printPaper, type PaperAsked } from '../../usecases/papers/print.ts';
import type { Signing } from '../../usecases/papers/sign.ts';
import type { PaperView, PrintedPaperView, SigningView, TokenView } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, actingLater, type Door } from '../door.ts';
import { idOf, numberIn } from '../params.ts';
import { bytes, pdf, reply } from '../reply.ts';
import { printShape, signShape, tokensShape } from '../shapes/papers.ts';

/** About a round or a meeting, named in the address; with neither, about the congress. */
function aboutOf(c: Context): { readonly round?: number; readonly meeting?: number } {
  const [round, meeting] = [c.req.query('round'), c.req.query('meeting')];
  if (round !== undefined) return { round: numberIn(round) };
  return meeting === undefined ? {} : { meeting: numberIn(meeting) };
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A kind that is not there is about nothing, and refused as such. */
const kindOf = (c: Context): PaperKind => (c.req.param('of') ?? '') as PaperKind;

/** Loaded when first asked for: what reads and signs papers is most of the program's start. */
const signing = () => import('../../usecases/papers/sign.ts');
const binder = () => import('../../usecases/papers/binder.ts');

/** Every paper of the count: listed, printed, and as it was printed. */
export const paperRoutes = (door: Door) =>
  new Hono()
    .get('/papers', (c) => reply<readonly PaperView[]>(c, acting(door, c, (who) => papersAbout(who, aboutOf(c)))))
    .post('/papers', body<PaperAsked>(printShape), async (c) => reply<PrintedPaperView>(c, await actingLater(door, c, (who) => printPaper(who, c.req.valid('json')))))
    .get('/papers/office/:of', async (c) => bytes(c, await actingLater(door, c, (who) => officePaper(who, { of: kindOf(c), ...aboutOf(c) })), docxType))
    .get('/papers/:id', (c) => pdf(c, acting(door, c, (who) => paperNow(who.file, idOf(c)))))
    .get('/papers/:id/signing', async (c) => reply<SigningView>(c, await actingLater(door, c, async (who) => (await signing()).signingView(who, idOf(c)))))
    .post('/papers/:id/sign', body<Signing>(signShape), async (c) => reply<PrintedPaperView>(c, await actingLater(door, c, async (who) => (await signing()).signPaperWith(who, idOf(c), c.req.valid('json'), door.workspace))))
    .post('/tokens', body<{ readonly library: string }>(tokensShape), async (c) => reply<readonly TokenView[]>(c, await actingLater(door, c, async (who) => (await signing()).tokensIn(who, c.req.valid('json').library, door.workspace))))
    .post('/elections/:id/file', async (c) => pdf(c, await actingLater(door, c, async (who) => (await binder()).electionBinder(who, idOf(c)))))
    .post('/congress/file', async (c) => pdf(c, await actingLater(door, c, async (who) => (await binder()).congressBinder(who))));
