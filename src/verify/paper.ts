import { tellsResult, type Overtaken } from '../domain/telling-papers.ts';
import { sha256, type Row } from './format.ts';
import { storedIn, type Stored } from './stored.ts';

/**
 * A paper that the file keeps, by what it is about and its version. `signatures`: how many the bytes given bear.
 * `overtaken`: what first happened to a result that it tells. `voided`: why the round that it is about is void.
 * `confirmed`: whether the presidium confirmed these minutes.
 */
export type KeptPaper = {
  readonly kind: string;
  readonly version: number;
  readonly signatures: number;
  readonly signedNow: number;
  readonly replacedBy?: number;
  readonly overtaken?: Overtaken;
  readonly voided?: string;
  readonly confirmed?: boolean;
};

/** whole: the very bytes. longer: the kept bytes with something written behind them. */
export type PaperMatch = { readonly match: 'whole' | 'longer'; readonly paper: KeptPaper };

type Stage = { readonly row: Row; readonly signatures: number; readonly bytes: Uint8Array; readonly signedNow: number };

/** The paper as it was printed, and after each signature. */
function stagesOf({ tables }: Stored): readonly Stage[] {
  return (tables['paper'] ?? []).flatMap((row) => {
    const signed = (tables['signature'] ?? []).filter(({ paper }) => paper === row['id']).toSorted((a, b) => Number(a['no']) - Number(b['no']));
    return [row, ...signed].map(({ bytes }, signatures): Stage => ({ row, signatures, bytes: bytes as Uint8Array, signedNow: signed.length }));
  });
}

function keptOf(stored: Stored, { row, signatures, signedNow }: Stage): KeptPaper {
  const round = (stored.tables['round'] ?? []).find(({ id }) => id === row['round']);
  const overtaken = overtakenIn(stored, row);
  return {
    kind: String(row['kind']),
    version: Number(row['version']),
    signatures,
    signedNow,
    ...(row['replaced_by'] === null ? {} : { replacedBy: Number(row['replaced_by']) }),
    ...(overtaken === undefined ? {} : { overtaken }),
    ...(typeof round?.['voided'] === 'string' ? { voided: round['voided'] } : {}),
    ...(row['kind'] === 'minutes' ? { confirmed: row['confirmed_at'] !== null } : {}),
  };
}

/** The rounds of which a paper tells: its own, or those of its meeting. */
function roundsTold({ tables }: Stored, { round, meeting }: Row): readonly unknown[] {
  if (round !== null) return [round];
  const elections = (tables['election'] ?? []).filter((one) => one['meeting'] === meeting).map(({ id }) => id);
  return (tables['round'] ?? []).filter(({ election }) => elections.includes(election ?? null)).map(({ id }) => id);
}

type Said = { readonly kind: string; readonly payload: Readonly<Record<string, unknown>> };
const read = new WeakMap<Stored, readonly Said[]>();

/** What the journal says; read once for all papers of a file. */
function eventsIn(stored: Stored): readonly Said[] {
  const known = read.get(stored) ?? stored.journal.map(({ kind, payload }) => ({ kind, payload: JSON.parse(payload) as Said['payload'] }));
  read.set(stored, known);
  return known;
}

/** The first time after its printing that a result was taken up again, or its round declared void. */
function overtakenIn(stored: Stored, row: Row): Overtaken | undefined {
  if (!tellsResult(String(row['kind']))) return undefined;
  const events = eventsIn(stored);
  const printed = events.findIndex(({ kind, payload }) => (kind === 'minutesPrinted' || kind === 'paperPrinted') && payload['paper'] === row['id']);
  const rounds = roundsTold(stored, row);
  const found = events.find(({ kind, payload }, at) => at > printed && (kind === 'countReopened' || kind === 'roundVoided') && rounds.includes(payload['round']));
  if (found === undefined) return undefined;
  return found.kind === 'roundVoided' ? 'voided' : found.payload['sentBackBy'] === undefined ? 'corrected' : 'sentBack';
}

const beginsWith = (pdf: Uint8Array, start: Uint8Array): boolean => pdf.length > start.length && Buffer.compare(pdf.subarray(0, start.length), start) === 0;

/** Which of the papers in the file these bytes are; nothing when they are none of them, or the file is not such a file. */
export function paperIn(path: string, pdf: Uint8Array): PaperMatch | undefined {
  const stored = storedIn(path);
  if (stored === undefined) return undefined;
  const stages = stagesOf(stored);
  const hash = sha256(pdf);
  const whole = stages.find(({ bytes }) => sha256(bytes) === hash);
  if (whole !== undefined) return { match: 'whole', paper: keptOf(stored, whole) };
  const longer = stages.findLast(({ bytes }) => beginsWith(pdf, bytes));
  return longer === undefined ? undefined : { match: 'longer', paper: keptOf(stored, longer) };
}

/** The bytes of all papers in the file, as they were printed. */
export function papersIn(path: string): readonly { readonly paper: KeptPaper; readonly bytes: Uint8Array }[] {
  const stored = storedIn(path);
  if (stored === undefined) return [];
  return stagesOf(stored).filter(({ signatures }) => signatures === 0).map((stage) => ({ paper: keptOf(stored, stage), bytes: stage.bytes }));
}
