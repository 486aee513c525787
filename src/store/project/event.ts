import { never } from '../../domain/result.ts';
import type { By, Event } from '../events.ts';
import { projectBundle } from './bundle.ts';
import { projectElection } from './election.ts';
import { projectEntry } from './entry.ts';
import { projectFile } from './file.ts';
import { projectPaper } from './paper.ts';
import { projectPlace } from './place.ts';
import { projectMeeting, projectPlan } from './plan.ts';
import { projectRound } from './round.ts';
import type { Run } from './statements.ts';

/** The effect of an event on the tables. `bytes`: the papers printed, by hash, which the journal holds only as hash. */
export function project(run: Run, event: Event, by: By, bytes: ReadonlyMap<string, Uint8Array>): void {
  switch (event.kind) {
    case 'congressCreated':
    case 'congressChanged':
    case 'fileOpened':
    case 'fileClosed':
    case 'unclosedChecked':
    case 'personAdded':
    case 'personChanged':
    case 'personRemoved':
    case 'pinRefused':
    case 'signedIn':
      return projectFile(run, event, by);
    case 'rosterReplaced':
    case 'statusChanged':
    case 'meetingAdded':
    case 'meetingChanged':
    case 'credentialsReported':
    case 'credentialsTakenBack':
    case 'allocationSet':
      return projectMeeting(run, event, by);
    case 'electionsOrdered':
    case 'electionRemoved':
    case 'electionPaused':
    case 'electionResumed':
    case 'meetingDecided':
    case 'targetsSet':
    case 'scriptEdited':
      return projectPlan(run, event, by);
    case 'electionAdded':
    case 'electionChanged':
    case 'roundAdded':
    case 'roundVoided':
    case 'stepTaken':
    case 'stepTakenBack':
    case 'boardChanged':
    case 'listLocked':
    case 'listUnlocked':
    case 'ballotsIssued':
    case 'ballotsCollected':
    case 'ballotsRecounted':
    case 'unusedCounted':
      return projectElection(run, event, by);
    case 'entryStarted':
    case 'entryReleased':
    case 'paperSaved':
    case 'paperTakenBack':
    case 'entryFinished':
    case 'entryReopened':
      return projectEntry(run, event, by);
    case 'bundleMiscounted':
    case 'bundleCounted':
    case 'bundleRecounted':
      return projectBundle(run, event, by);
    case 'paperReread':
    case 'paperRemoved':
    case 'paperRuled':
      return projectPlace(run, event, by);
    case 'papersConcluded':
    case 'countClosed':
    case 'boardSigned':
    case 'explained':
    case 'explanationsWithdrawn':
    case 'minutesDetailed':
    case 'minutesPrinted':
    case 'resultConfirmed':
    case 'countReopened':
      return projectRound(run, event, by, bytes);
    case 'paperPrinted':
    case 'paperSigned':
      return projectPaper(run, event, by, bytes);
    default:
      return never(event);
  }
}
