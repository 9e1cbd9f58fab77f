import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import { copyCursor } from './copy-in.ts'
import { poolOf } from './pool.ts'
import type { SignInTables } from './sign-in-tables.ts'
import type {
  CardEventTable,
  CardTable,
  CardWordsTable,
  CommitmentEventTable,
  CommitmentLinkTable,
  CommitmentTable,
  HoldingTable,
  PostTable,
  ReminderSentTable,
  YouSaidTable,
} from './tables/commitments.ts'
import type {
  CaseMarkTable,
  CommentaryTable,
  DataSetTable,
  SignedWarningTable,
  WorkItemTable,
} from './tables/data-sets.ts'
import type {
  EditionFileTable,
  EditionNoteTable,
  EditionTable,
  EditionTrialTable,
} from './tables/editions.ts'
import type {
  CaseRowTable,
  CaseSheetTable,
  LoadFileTable,
  LoadListedTable,
  LoadTable,
  LoadUploadTable,
} from './tables/loads.ts'
import type { ComparedTable, FixingLineTable, MeasuringTable } from './tables/measuring.ts'
import type {
  BoardTable,
  MeetingDocumentTable,
  MeetingEventTable,
  MeetingTable,
  MinutesStepTable,
  MinutesTextTable,
  PaperTable,
  PublicationTable,
} from './tables/meetings.ts'
import type { AuthorityTable, DeedRoleTable, MembershipTable } from './tables/people.ts'
import type { GlossaryTable, OccasionTable, SentenceKeptTable } from './tables/words.ts'
import type { AuditTable, MigrationTable, PurgeReceiptTable, SettingTable } from './tables/record-keeping.ts'
import type {
  ReportFileTable,
  ReportKeptTable,
  ReportSignedTable,
  ReportWordsTable,
} from './tables/reports.ts'

/** Every table, all in schema `hearth`, all keyed by authority. */
export interface Tables extends SignInTables {
  authority: AuthorityTable
  membership: MembershipTable
  deedRole: DeedRoleTable
  load: LoadTable
  loadFile: LoadFileTable
  loadUpload: LoadUploadTable
  loadListed: LoadListedTable
  measuring: MeasuringTable
  compared: ComparedTable
  fixingLine: FixingLineTable
  caseSheet: CaseSheetTable
  caseRow: CaseRowTable
  dataSet: DataSetTable
  caseMark: CaseMarkTable
  workItem: WorkItemTable
  commentary: CommentaryTable
  signedWarning: SignedWarningTable
  edition: EditionTable
  editionFile: EditionFileTable
  editionNote: EditionNoteTable
  editionTrial: EditionTrialTable
  post: PostTable
  holding: HoldingTable
  commitment: CommitmentTable
  commitmentEvent: CommitmentEventTable
  commitmentLink: CommitmentLinkTable
  card: CardTable
  cardEvent: CardEventTable
  cardWords: CardWordsTable
  youSaid: YouSaidTable
  glossary: GlossaryTable
  sentenceKept: SentenceKeptTable
  occasion: OccasionTable
  reminderSent: ReminderSentTable
  board: BoardTable
  meeting: MeetingTable
  meetingDocument: MeetingDocumentTable
  meetingEvent: MeetingEventTable
  minutesText: MinutesTextTable
  minutesStep: MinutesStepTable
  paper: PaperTable
  publication: PublicationTable
  reportWords: ReportWordsTable
  reportKept: ReportKeptTable
  reportFile: ReportFileTable
  reportSigned: ReportSignedTable
  setting: SettingTable
  audit: AuditTable
  purgeReceipt: PurgeReceiptTable
  migration: MigrationTable
}

/** The database, or a transaction on it. */
export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

/** Opens the database a URL names. Nothing is connected until the first question; `destroy()` lets it go. */
export function openDatabase(url: string, { connections = 10 }: { connections?: number } = {}): Db {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: poolOf(url, connections), cursor: copyCursor }),
    // What a jsonb column holds keeps its own names.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
