import { birthday } from '../time/age.ts'
import { addDays, earlier } from '../time/day.ts'
import { episodesIn, type Case } from './case.ts'
import { columns, type FileName } from './columns.ts'
import { episodeCells } from './episode-cells.ts'
import { headerCells, sexCell } from './header.ts'
import { healthCells, isAllYear } from './health.ts'
import { leaverCells } from './leavers.ts'
import { permanenceCells } from './permanence.ts'
import { dateCell, flagCell, line } from './row.ts'
import type { Story } from './story.ts'
import { folderOf, knownBy, reportedIn, type Year } from './year.ts'

/** One file of the sample. */
export interface SampleFile {
  /** `2021-22/episodes.csv`, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The files of one year's return, each with its heading even when it has no row. */
export function writeReturn(cases: readonly Case[], year: Year, story: Story): SampleFile[] {
  const rows = new Map<FileName, string[]>(filesOf(year).map((file) => [file, [columns[file].join(',')]]))
  const add = (file: FileName, ...cells: readonly string[]): void => void rows.get(file)?.push(line(...cells))
  for (const it of cases) writeCase(it, year, story, add)
  return [...rows].map(([file, lines]) => ({
    path: `${folderOf(year)}/${file}.csv`,
    text: `${lines.join('\n')}\n`,
  }))
}

/** Social workers are collected from 2023-24, deprivation of liberty from 2026-27. */
function filesOf({ begins }: Year): FileName[] {
  const all = Object.keys(columns) as FileName[]
  return all.filter(
    (file) => (file !== 'social_workers' || begins >= 2023) && (file !== 'dolo' || begins >= 2026),
  )
}

type Add = (file: FileName, ...cells: readonly string[]) => void

function writeCase(it: Case, year: Year, story: Story, add: Add): void {
  const { id, dob } = it.person
  const episodes = episodesIn(it, year)
  const leaver = leaverCells(it, year, story)
  if (episodes.length === 0 && leaver === undefined) return
  add('header', id, ...headerCells(it, year))
  if (leaver) add('oc3', id, dateCell(dob), ...leaver)
  if (episodes.length === 0) return
  for (const episode of episodes) add('episodes', id, ...episodeCells(it, episode, year))
  if (isAllYear(it, year)) add('oc2', id, dateCell(dob), ...healthCells(it, year, story))
  writeStatus(it, year, add)
  writeAdoption(it, year, add)
  writeEvents(it, year, add)
}

function writeStatus(it: Case, year: Year, add: Add): void {
  const { id, dob, sex } = it.person
  const permanence = permanenceCells(it, year)
  if (permanence) add('previous_permanence', id, dateCell(dob), ...permanence)
  const ceased = aloneUntil(it)
  if (ceased !== undefined && reportedIn(year, it.cares[0]?.from ?? ceased, ceased)) {
    add('uasc', id, sexCell(sex, year), dateCell(dob), dateCell(knownBy(year, ceased)))
  }
}

/** Leave to remain ends the status for some; the end of care or the 18th birthday for the rest (r304). */
function aloneUntil({ person, cares, chance }: Case) {
  const [first, last] = [cares[0], cares.at(-1)]
  if (!person.uasc || first === undefined || last === undefined) return undefined
  const stream = chance(18)
  const end = earlier(last.to, birthday(person.dob, 18))
  return stream.happens(0.2) ? earlier(end, addDays(first.from, stream.whole(200, 800))) : end
}

/** A decision is in every return in which it stands; the adoption itself in that of the order. */
function writeAdoption({ person, cares }: Case, year: Year, add: Add): void {
  const birth = dateCell(person.dob)
  for (const { decision, adoption, to, from } of cares) {
    if (
      decision &&
      decision.on <= year.to &&
      reportedIn(year, from, to) &&
      reportedIn(year, from, decision.reversed?.on)
    ) {
      const ceased = knownBy(year, decision.reversed?.on)
      const why = ceased === undefined ? '' : (decision.reversed?.why ?? '')
      add('placed_for_adoption', person.id, birth, dateCell(decision.on), dateCell(ceased), why)
    }
    if (adoption && to >= year.from && to <= year.to) {
      const { decided, matched, byFosterCarer, adopters } = adoption
      const { count, sexes, status } = adopters
      add(
        'ad1',
        person.id,
        birth,
        dateCell(decided),
        dateCell(matched),
        flagCell(byFosterCarer),
        String(count),
        sexes,
        status,
      )
    }
  }
}

function writeEvents({ person, reviews, incidents, workers, orders }: Case, year: Year, add: Add): void {
  const start = [person.id, dateCell(person.dob)]
  for (const { on, part } of reviews)
    if (on >= year.from && on <= year.to) add('reviews', ...start, dateCell(on), part)
  for (const { kind, from, to } of incidents) {
    if (reportedIn(year, from, to))
      add('missing', ...start, kind, dateCell(from), dateCell(knownBy(year, to)))
  }
  for (const { worker, from, to, why } of workers) {
    if (reportedIn(year, from, to))
      add('social_workers', ...start, worker, dateCell(from), dateCell(knownBy(year, to)), why)
  }
  for (const { from, to } of orders) {
    if (reportedIn(year, from, to)) add('dolo', ...start, dateCell(from), dateCell(knownBy(year, to)))
  }
}
