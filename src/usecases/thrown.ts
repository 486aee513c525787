import { storeFault } from '../store/database.ts';
import { fault, ofStore, type Fault } from './fault.ts';

/** What the disk says in the middle of an act, as a fault; everything else is a bug. */
export function thrownFault(error: unknown): Fault {
  try {
    return ofStore(storeFault(error));
  } catch {
    return fault('TROUBLE');
  }
}
