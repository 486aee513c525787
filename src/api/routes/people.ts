import { Hono } from 'hono';
import { ok } from '../../domain/result.ts';
import { addPerson, changePerson, removePerson } from '../../usecases/people.ts';
import { signIn } from '../../usecases/sign-in.ts';
import type { Role } from '../../usecases/views.ts';
import { body } from '../body.ts';
import { acting, looking, type Door } from '../door.ts';
import { idOf } from '../params.ts';
import { done, reply, type Done } from '../reply.ts';
import { changedPerson, newPerson, signInShape } from '../shapes/congress.ts';
import type { SignedIn } from './files.ts';

export type NewPerson = { readonly name: string; readonly role: Role; readonly pin: string };
export type ChangedPerson = { readonly name?: string; readonly role?: Role; readonly pin?: string };

export const peopleRoutes = (door: Door) =>
  new Hono()
    .post('/sessions', body<{ readonly person: number; readonly pin: string }>(signInShape), (c) =>
      reply<SignedIn>(
        c,
        looking(door, (file) => {
          const { person, pin } = c.req.valid('json');
          const found = signIn(file, person, pin, door.workspace.now());
          return found.ok ? ok({ session: door.sessions.open(file, person), person: found.value }) : found;
        }),
      ),
    )
    .delete('/sessions', (c) => {
      door.sessions.close(c.req.header('x-session'));
      return reply<Done>(c, ok(done));
    })
    .post('/people', body<NewPerson>(newPerson), (c) => reply<{ readonly id: number }>(c, acting(door, c, (who) => addPerson(who, c.req.valid('json')))))
    .put('/people/:id', body<ChangedPerson>(changedPerson), (c) =>
      reply<Done>(c, acting(door, c, (who) => changePerson(who, idOf(c), c.req.valid('json')))),
    )
    .delete('/people/:id', (c) => reply<Done>(c, acting(door, c, (who) => removePerson(who, idOf(c)))));
