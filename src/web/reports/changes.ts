import type { Context } from 'hono'
import { changeNoteOf } from '../../core/reports/change-note/change-note.ts'
import type { Remark } from '../../core/reports/report.ts'
import { passagesOf } from '../../core/words/markdown.ts'
import type { Tx } from '../../store/database.ts'
import { sectionsWritten, type SectionVersion } from '../../store/report-words.ts'
import type { View } from '../data-set/view.ts'
import type { Env } from '../env.ts'
import { NO_EDITION, type Made } from './made.ts'
import { openSetOf } from './open-set.ts'
import { printedBefore } from './printed.ts'

/** The section that says why figures are others now. */
export const WHY = 'why'

/** What went before the board and is another now, with what officers say of it; `undefined` where nothing went before. */
export async function changesMade(c: Context<Env>, tx: Tx, view: View): Promise<Made | undefined> {
  const { code } = c.var.authority
  const printed = await printedBefore(tx, code, view)
  if (printed === undefined) return undefined
  const [before, now] = [await openSetOf(tx, code, printed.kept), await openSetOf(tx, code, view.kept)]
  const remark = remarkOf(await whySaid(tx, code, view.asAt))
  const about = { printed: printed.words, remark }
  const isOpen = before !== undefined && now !== undefined
  return {
    ...{ name: 'changes', asAt: view.asAt, dataSet: view.kept.id, audience: 'restricted' },
    report: changeNoteOf({ before: printed.kept.set, now: view.kept.set, ...about }),
    // What officers wrote was held against no public figures: it stays with those who see every number.
    open: isOpen ? changeNoteOf({ before: before.set, now: now.set, printed: printed.words }) : undefined,
    noOpen: isOpen ? undefined : NO_EDITION,
  }
}

/** What officers say of a day's figures; `undefined` where nobody has. */
export const whySaid = async (tx: Tx, authority: string, asAt: string): Promise<SectionVersion | undefined> =>
  (await sectionsWritten(tx, { authority, report: 'changes', asAt })).find(({ section }) => section === WHY)

function remarkOf(said: SectionVersion | undefined): Remark | undefined {
  const passages = passagesOf(said?.markdown ?? '')
  return passages.length === 0 ? undefined : { passages, fields: [], by: '' }
}
