import { keepClosing, keepPerson, keepSession } from './keep.ts';

/** A window opened beside the desk begins with what the desk's window keeps. The display in the hall is nobody's: it keeps no session, so no lock covers it and nothing can be done from it. */
if (location.hash === '#/hall') {
  keepSession(undefined);
  keepPerson(undefined);
  keepClosing(undefined);
}
