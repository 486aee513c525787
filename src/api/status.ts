import type { FaultCode } from '../usecases/fault.ts';

const notFound: readonly FaultCode[] = ['NO_SUCH_FILE', 'NO_SUCH_PERSON', 'NO_SUCH_ELECTION', 'NO_SUCH_PAPER', 'NO_SUCH_PLACE', 'NO_SUCH_BUNDLE', 'NO_SUCH_MEETING', 'NO_SUCH_TEXT', 'NO_SUCH_WORDING', 'NO_SUCH_ROUTE', 'BACKUP_NO_FILE', 'BACKUP_NO_FOLDER'];
const signIn: readonly FaultCode[] = ['NO_SESSION', 'PIN_WRONG', 'NO_TOKEN'];
const denied: readonly FaultCode[] = ['NOT_ALLOWED', 'NOT_TYPIST', 'READ_BY_TYPIST', 'REOPEN_BY_HEAD', 'RELEASE_BY_HEAD', 'NOT_PRESIDIUM', 'REPLACE_BY', 'FOREIGN_ORIGIN', 'FOREIGN_HOST'];
const unfit: readonly FaultCode[] = ['BODY_INVALID', 'FIELD_INVALID', 'NOT_JSON', 'MARKS_FORM', 'MARKS_RANGE', 'MARKS_TWICE', 'STATUS_UNFIT', 'PIN_FORMAT', 'NAME_UNFIT'];

/** The HTTP status of a fault; whatever the moment does not allow is a conflict. */
export function statusOf(code: FaultCode): 400 | 401 | 403 | 404 | 409 | 413 | 429 {
  if (notFound.includes(code)) return 404;
  if (signIn.includes(code)) return 401;
  if (denied.includes(code)) return 403;
  if (unfit.includes(code)) return 400;
  if (code === 'PIN_WAIT') return 429;
  if (code === 'BODY_TOO_LARGE') return 413;
  return 409;
}
