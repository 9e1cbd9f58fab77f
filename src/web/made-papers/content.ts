import { youSaid } from '../../core/governance/challenges/you-said.ts'
import { cardsPaper } from '../../core/governance/papers/cards-paper.ts'
import { refuse, type Refused } from '../../core/governance/refused.ts'
import { publicOnly } from '../../core/governance/commitments/public.ts'
import { whyNotPublish } from '../../core/governance/commitments/read-for-public.ts'
import { whoIsTold } from '../../core/words/lint/who-is-told.ts'
import { forPaper, ofKinds } from '../../store/commitments-asked.ts'
import type { Tx } from '../../store/database.ts'
import { fileOfEdition } from '../../store/edition-files.ts'
import { publishedEditions } from '../../store/published.ts'
import { fileOfReport, filesOfReport } from '../../store/reports-kept.ts'
import { latestReports } from './choices.ts'
import { askedPaper, lastMeeting, type Around } from './asked-paper.ts'

/** What a made paper says now: words that Hearth sets, or a PDF that it drew before. */
export type MadeContent = { readonly markdown: string } | { readonly bytes: Uint8Array }

/** A made paper as it would be now; why it cannot be made, where it cannot. */
export async function contentNow(tx: Tx, around: Around, made: string): Promise<MadeContent | Refused> {
  if (made === 'open-actions') return askedPaper(tx, around)
  if (made === 'challenge-cards') return cardsNow(tx, around)
  const bytes = await drawnNow(tx, around.authority, made)
  return bytes === undefined ? refuse(GONE) : { bytes }
}

/** The PDF that was drawn last of an edition or a report; `undefined` where there is none the asker may open. */
export async function drawnNow(tx: Tx, authority: string, made: string): Promise<Uint8Array | undefined> {
  const [, restricted, kind, of = ''] = /^(restricted-)?(edition|report):([\w-]+)$/.exec(made) ?? []
  const isPublic = restricted === undefined
  if (kind === 'edition') return editionPdf(tx, authority, of, isPublic)
  return kind === 'report' ? reportPdf(tx, authority, of, isPublic) : undefined
}

const GONE = 'There is nothing to make this paper of any more, or you may not open it. Choose another.'

/** Cards of a while ago were read when they went out first. */
async function cardsNow(tx: Tx, around: Around): Promise<MadeContent | Refused> {
  const isCard = ({ kind }: { kind: string }) => kind === 'challenge'
  const latest = publicOnly(await forPaper(tx, around.authority, await lastMeeting(tx, around)))
  const unread = whyNotPublish(latest.filter(isCard))
  if (unread !== undefined) return refuse(unread)
  const all = publicOnly(await ofKinds(tx, around.authority, 'challenge'))
  return { markdown: cardsPaper(youSaid(all, whoIsTold)) }
}

async function editionPdf(tx: Tx, authority: string, asAt: string, isPublic: boolean) {
  const edition = (await publishedEditions(tx, authority)).find((each) => each.asAt === asAt)
  const wanted = { audience: isPublic ? 'public' : 'restricted', name: 'dataset.pdf' } as const
  return edition && (await fileOfEdition(tx, authority, { ...wanted, edition: edition.id }))?.bytes
}

async function reportPdf(tx: Tx, authority: string, report: string, isPublic: boolean) {
  const kept = (await latestReports(tx, authority)).find((each) => each.report === report)
  const files = kept === undefined ? [] : await filesOfReport(tx, authority, kept.id)
  const file = files.find(
    ({ audience, name }) => name.endsWith('.pdf') && (audience === 'public') === isPublic,
  )
  return kept && file && (await fileOfReport(tx, authority, { kept: kept.id, ...file }))?.bytes
}
