/** The independent reader; it takes nothing from what writes the file. */
export { formatOf, version as formatVersion } from '../verify/stored.ts';
export { undone } from '../verify/later.ts';
export { verifyFile, type Broken, type Later, type Verdict } from '../verify/verify.ts';
