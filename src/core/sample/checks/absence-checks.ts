import { workerReasons } from '../../ssda903/codes.ts'
import { begun, ceased, episodes, isIn, real, type Checks } from './check.ts'
import { dayIn, type Cells, type ChildRows } from './read-returns.ts'

interface Span {
  readonly from: number
  readonly to: number | undefined
}

const span = (row: Cells, from: string, to: string): Span => ({
  from: dayIn(row[from]) ?? NaN,
  to: dayIn(row[to]),
})
const missing = ({ rows }: ChildRows): Span[] => rows.missing.map((row) => span(row, 'MIS_START', 'MIS_END'))
const workers = ({ rows }: ChildRows): Span[] =>
  rows.social_workers.map((row) => span(row, 'SW_DECOM', 'SW_DEC'))
const orders = ({ rows }: ChildRows): Span[] => rows.dolo.map((row) => span(row, 'DOLO_START', 'DOLO_END'))
const backwards = (spans: readonly Span[]): boolean => spans.some(({ from, to }) => (to ?? Infinity) < from)
const overlap = (spans: readonly Span[]): boolean =>
  spans.some(({ from }, i) => (spans[i - 1]?.to ?? (i === 0 ? -Infinity : Infinity)) > from)
const outside = (spans: readonly Span[], { year }: ChildRows): boolean =>
  spans.some(({ from, to }) => from > year.to || (to !== undefined && (to < year.from || to > year.to)))
const isInCare = (child: ChildRows): boolean => real(child).some((e) => e['DEC'] === '')
const isOpen = ({ to }: Span): boolean => to === undefined
/** Begun while in care and over by the day care ends. */
const strays = (spans: readonly Span[], child: ChildRows): boolean =>
  spans.some(({ from, to }) => {
    const at = real(child).findLast((e) => begun(e) <= from && (ceased(e) ?? Infinity) > from)
    const care = at ?? (from < child.year.from ? real(child)[0] : undefined)
    return care === undefined || (to === undefined && !isInCare(child))
  })

/** Times missing or away. */
export const missingChecks: Checks = {
  '567': (child) => backwards(missing(child)),
  '570': (child) => missing(child).some(({ from }) => from > child.year.to),
  '571': (child) => outside(missing(child), child),
  '574': (child) => overlap(missing(child)),
  '576': (child) =>
    child.last ? missing(child.last).some((m) => isOpen(m) && !begins(missing(child), m.from)) : false,
  '577': (child) => missing(child).some(isOpen) && !isInCare(child),
  '578': (child) => strays(missing(child), child),
  '580': (child) =>
    episodes(child).some(
      (e) => !isIn(e['REC'], '', 'X1', 'E8') && missing(child).some(({ to }) => to === ceased(e)),
    ),
  '586': (child) => missing(child).some(({ from }) => from < child.dob),
  '1006': ({ rows }) => rows.missing.some((row) => !isIn(row['MISSING'], 'M', 'A')),
}

/** Social workers, from 2023-24. */
export const workerChecks: Checks = {
  SW01STG1: (child) => child.year.begins >= 2023 && isInCare(child) && workers(child).length === 0,
  SW02STG1: ({ rows }) => rows.social_workers.some((row) => !/^(SW|XX)/.test(row['SW_ID'] ?? '')),
  SW03STG1: ({ rows }) =>
    rows.social_workers.some((row) => [row['SW_ID'], row['SW_DECOM'], row['SW_REASON']].includes('')),
  SW06STG2: (child) => outside(workers(child), child),
  SW08STG2: (child) => workers(child).slice(0, -1).some(isOpen),
  SW09STG2: (child) => workers(child).some(({ from, to }) => from === to),
  SW10STG2: (child) => overlap(workers(child)),
  SW11bSTG2: (child) =>
    workers(child).some(({ to }, i, all) => to !== undefined && isInCare(child) && all[i + 1]?.from !== to),
  SW12STG2: (child) =>
    child.year.begins >= 2023 && isInCare(child) && (workers(child)[0]?.from ?? Infinity) > child.year.from,
  SW13STG1: ({ rows }) => rows.social_workers.some((row) => !((row['SW_REASON'] ?? '') in workerReasons)),
  SW17STG2: (child) =>
    child.year.begins >= 2023 && isInCare(child) && workers(child).filter(isOpen).length !== 1,
}

/** Deprivation of liberty, from 2026-27. */
export const orderChecks: Checks = {
  '702': (child) => backwards(orders(child)),
  '703': (child) => orders(child).some(({ from }) => from > child.year.to),
  '704': (child) => outside(orders(child), child),
  '705': (child) => overlap(orders(child)),
  '707': (child) => orders(child).some(isOpen) && !isInCare(child),
  '708': (child) => orders(child).some(({ from }) => from < child.dob),
  '709': (child) => homesUnderOrder(child).some((kind) => !isIn(kind, 'K2', 'Z12', 'Z13')),
  '710': (child) => homesUnderOrder(child).some((kind) => isIn(kind, 'K1', 'P1', 'R5', 'K3')),
}

const begins = (spans: readonly Span[], from: number): boolean => spans.some((other) => other.from === from)

const homesUnderOrder = (child: ChildRows): (string | undefined)[] =>
  orders(child).flatMap(({ from, to }) =>
    episodes(child)
      .filter((e) => begun(e) < (to ?? Infinity) && (ceased(e) ?? Infinity) > from)
      .map((e) => e['PLACE']),
  )
