/** The independent reader; it takes nothing from what writes the file. */
export { verifyFile, type Broken, type Verdict } from '../verify/verify.ts';
