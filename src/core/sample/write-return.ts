import { writeAdoption } from './adoption-rows.ts'
import { episodesIn, type Case } from './case.ts'
import { columns, type FileName } from './columns.ts'
import { episodeCells } from './episode-cells.ts'
import { writeEvents } from './event-rows.ts'
import { headerCells } from './header.ts'
import { healthCells, isAllYear } from './health.ts'
import { leaverCells } from './leavers.ts'
import { dateCell, line, type Add } from './row.ts'
import { writeStatus } from './status-rows.ts'
import type { Story } from './story.ts'
import { folderOf, type Year } from './year.ts'

/** One file of the sample. */
export interface SampleFile {
  /** `2021-22/episodes.csv`, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** A return in the writing. */
export interface ReturnWriter {
  /** Writes what the year's return says about a child; nothing when that is nothing. */
  readonly write: (it: Case) => void
  /** The files so far, each with its heading even when it has no row. */
  readonly files: () => SampleFile[]
}

/** Begins the return of a year. Children are written one by one, so that a whole region need not be held at once. */
export function beginReturn(year: Year, story: Story): ReturnWriter {
  const rows = new Map<FileName, string[]>(filesOf(year).map((file) => [file, [columns[file].join(',')]]))
  const add = (file: FileName, ...cells: readonly string[]): void => void rows.get(file)?.push(line(...cells))
  const path = (file: FileName): string => `${folderOf(year)}/${file}.csv`
  return {
    write: (it) => {
      writeCase(it, year, story, add)
    },
    files: () => [...rows].map(([file, lines]) => ({ path: path(file), text: `${lines.join('\n')}\n` })),
  }
}

/** Social workers are collected from 2023-24, deprivation of liberty from 2026-27. */
function filesOf({ begins }: Year): FileName[] {
  const all = Object.keys(columns) as FileName[]
  return all.filter(
    (file) => (file !== 'social_workers' || begins >= 2023) && (file !== 'dolo' || begins >= 2026),
  )
}

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
