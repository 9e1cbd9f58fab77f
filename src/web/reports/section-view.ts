import type { Context } from 'hono'
import { iroReportOf, iroSections } from '../../core/reports/iro/iro-report.ts'
import { heldWords, type HeldWords } from '../../core/reports/iro/held.ts'
import { comingKept, pastKept } from '../../core/reports/iro/plan-kept.ts'
import { planTitles, type PlanName } from '../../core/reports/iro/plan-sections.ts'
import { required } from '../../core/reports/iro/required.ts'
import { totalsThatDiffer } from '../../core/reports/iro/totals.ts'
import type { Plan } from '../../core/reports/iro/plan.ts'
import type { ThemeSection } from '../../core/reports/report.ts'
import type { Problem } from '../../core/words/lint/problem.ts'
import type { Tx } from '../../store/database.ts'
import { postsOf } from '../../store/posts.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.tsx'
import { iroViewIn, whereOf, type IroView } from './iro-view.ts'
import { linesTyped } from './plan-form.ts'
import type { LineTyped } from './plan-lines.tsx'
import { isPlan } from './is-plan.ts'
import type { SectionPageProps } from './section-page.tsx'

/** What somebody wrote in a part of the report. */
export interface PartTyped {
  readonly markdown: string
  readonly lines: readonly LineTyped[]
  /** The lines as they would be kept; `undefined` while they cannot be. */
  readonly kept: readonly unknown[] | undefined
}

/** A part of the report to be written on. */
export interface PartOf {
  readonly view: IroView
  readonly id: string
}

/** The part that an address names; not found where there is none, or no year to report on. */
export async function partIn(c: Context<Env>, tx: Tx): Promise<PartOf> {
  const id = c.req.param('section') ?? ''
  if (!iroSections.includes(id)) throw new Refusal('not-found')
  const view = await iroViewIn(c, tx, c.req.query('as-at'))
  if (view === undefined) throw new Refusal('not-found')
  return { view, id }
}

/** What the page of a part shows: as it stands, or as it would be with what was typed. */
export async function partShown(
  c: Context<Env>,
  tx: Tx,
  { view, id }: PartOf,
  typed?: PartTyped,
): Promise<Omit<SectionPageProps, 'errors' | 'notice' | 'theirs'>> {
  const with_ = typed === undefined ? view : withTyped(view, id, typed)
  const held = heldWords(with_, view.kept.set)
  const version = view.sections.get(id)
  return {
    ...{ view, held, section: sectionIn(with_, id, held), problems: problemsIn(with_, id, held) },
    after: version?.version ?? 0,
    posts: (await postsOf(tx, c.var.authority.code)).map(({ title }) => title),
    typed: typed ?? {
      markdown: version?.markdown ?? '',
      lines: isPlan(id) ? linesTyped(id, view.plan) : [],
    },
  }
}

/** The part with its figures; without them while totals do not add up, so that words can be written meanwhile. */
function sectionIn({ kept: { set }, year }: IroView, id: string, words: HeldWords): ThemeSection {
  if (totalsThatDiffer(set, year).length > 0) return bare(id)
  const { report } = iroReportOf({ set, words, plan: { last: [], next: [] } })
  const found = report.themes.find((theme) => theme.id === id)
  if (found === undefined) throw new Refusal('not-found')
  return found
}

function bare(id: string): ThemeSection {
  const { title, asks } = required.find((part) => part.id === id) ?? planTitles[id as PlanName]
  return { id, title, introduction: asks, overview: [], indicators: [] }
}

/** What is wrong with a part's words by either edition's figures, each once. */
function problemsIn({ written, plan, open }: IroView, id: string, held: HeldWords): Problem[] {
  const opened = open && heldWords({ written, plan }, open.set, open.secrets)
  const places = isPlan(id) ? [whereOf(id), `${id}.csv`] : [whereOf(id)]
  const all = [...held.problems, ...(opened?.problems ?? [])].filter(({ where }) => places.includes(where))
  return [...new Map(all.map((each) => [`${each.rule}\n${each.sentence}`, each])).values()]
}

function withTyped(view: IroView, id: string, { markdown, kept }: PartTyped): IroView {
  const others = view.written.filter(({ about }) => about !== id)
  const own = markdown.trim() === '' ? [] : [{ about: id, where: whereOf(id), text: markdown }]
  return { ...view, written: [...others, ...own], plan: kept ? planWith(view.plan, id, kept) : view.plan }
}

function planWith(plan: Plan, id: string, kept: readonly unknown[]): Plan {
  if (id === 'last-plan') return { ...plan, last: pastKept(kept) }
  return id === 'next-plan' ? { ...plan, next: comingKept(kept) } : plan
}
