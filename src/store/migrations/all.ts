import { councils } from './0001-councils.ts'
import { loads } from './0002-loads.ts'
import { dataSets } from './0003-data-sets.ts'
import { editions } from './0004-editions.ts'
import { recordKeeping } from './0005-record-keeping.ts'
import { purge } from './0006-purge.ts'
import { signIn } from './0010-sign-in.ts'
import { bringingIn } from './0020-bringing-in.ts'
import { reconciling } from './0021-reconciling.ts'
import { caseLists } from './0030-case-lists.ts'
import { editionTrials } from './0040-edition-trials.ts'
import { signedWords } from './0050-signed-words.ts'
import { draftsSeen } from './0060-drafts-seen.ts'
import { posts } from './0061-posts.ts'
import { commitments } from './0062-commitments.ts'
import { cards } from './0063-cards.ts'
import { reminders } from './0064-reminders.ts'
import { meetings } from './0065-meetings.ts'
import { inOrder } from './0070-in-order.ts'
import { retention } from './0080-retention.ts'
import { whoAsks } from './0090-who-asks.ts'
import { supplements } from './0100-supplements.ts'
import { recordsAsPdf } from './0105-records-as-pdf.ts'
import { madePapers } from './0106-made-papers.ts'
import { commitmentLists } from './0110-commitment-lists.ts'
import { wordsKept } from './0111-words-kept.ts'
import { putForwardDaily } from './0112-put-forward.ts'
import { youngPeoplesWords } from './0115-young-peoples-words.ts'
import { occasions } from './0116-occasions.ts'
import { replies } from './0117-replies.ts'
import { reports } from './0120-reports.ts'
import type { Migration } from './migration.ts'

/** Every step, in the order they are taken. One is added at the end; none is changed once released. */
export const migrations: readonly Migration[] = [
  councils,
  loads,
  dataSets,
  editions,
  recordKeeping,
  purge,
  signIn,
  bringingIn,
  reconciling,
  caseLists,
  editionTrials,
  signedWords,
  draftsSeen,
  posts,
  commitments,
  cards,
  reminders,
  meetings,
  inOrder,
  retention,
  whoAsks,
  supplements,
  recordsAsPdf,
  madePapers,
  commitmentLists,
  wordsKept,
  putForwardDaily,
  youngPeoplesWords,
  occasions,
  replies,
  reports,
]
