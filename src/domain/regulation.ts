export type RegulationId = '190' | '244';

/** Topics that messages cite; each regulation gives its own article. */
export type ArticleTopic =
  | 'voters'
  | 'board'
  | 'list'
  | 'ballotForm'
  | 'ballotValidity'
  | 'procedure'
  | 'delegates'
  | 'standingCommittee'
  | 'secretary'
  | 'inspectionCommittee'
  | 'result'
  | 'baseAllMember'
  | 'baseDelegate'
  | 'approval'
  | 'quorum';

/** An election regulation as data: `resources/regulations/*.json`. */
export type Regulation = {
  readonly id: RegulationId;
  /** `190-QĐ/TW` */
  readonly number: string;
  /** ISO date of issue. */
  readonly date: string;
  readonly title: string;
  readonly terms: readonly string[];
  /** Citation by topic, in full: `190-QĐ/TW Điều 30.2`. */
  readonly articles: Readonly<Record<ArticleTopic, string>>;
};
