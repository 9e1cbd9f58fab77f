import { hearthshire, neighbours, ownArea } from '../authority.ts'
import { placeCode } from '../episode-cells.ts'
import { addMonths, type Day } from '../../time/day.ts'
import { placementsOf, runsOf, type Run } from '../local/runs.ts'
import type { Care } from '../life.ts'
import { dayCell } from '../workbook.ts'
import { yearOf } from '../year.ts'
import type { ListColumn } from './list-column.ts'
import { careAround, filedStatus, latest, type Filed } from './filed.ts'
import { codes, personColumns, spelt, yesOrNo } from './spelt.ts'

/** List 8: who is in care on the day, and who left in the six months before. */
export const careColumns: readonly ListColumn<Filed>[] = [
  ...personColumns,
  [
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
    ({ it }) => yesOrNo(it.person.uasc),
  ],
  ['Does the Child have a Disability', ({ it }) => yesOrNo(it.chance(201).happens(0.12))],
  ['Date Started to be Looked After', (each, on) => dayCell(careOf(each, on).from)],
  ["Child's Category of Need", (each, on) => spelt(codes.needs, careOf(each, on).need)],
  [
    'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
    ({ it, ...each }, on) =>
      yesOrNo(it.cares.some(({ to }) => to > addMonths(on, -12) && to < careOf({ it, ...each }, on).from)),
  ],
  ['Start date of current legal status', (each, on) => dayCell(spellOf(each, on).from)],
  [
    "Child's Legal Status",
    (each, on) => spelt(codes.legalStatuses, filedStatus(each, spellOf(each, on).status, true)),
  ],
  [
    'Date of Latest Statutory Review',
    ({ it }, on) =>
      dayCell(
        latest(
          it.reviews.map((review) => review.on),
          on,
        ),
      ),
  ],
  [
    'Date of Last Social Work Visit',
    ({ own }, on) =>
      dayCell(
        latest(
          (own.visits ?? []).map((each) => each.visit_date),
          on,
        ),
      ),
  ],
  ['What is the permanence plan for this child?', planOn],
  [
    'Date of Last IRO Visit / Contact to the Child',
    ({ own }, on) =>
      dayCell(
        latest(
          (own.iro_monitoring ?? []).map((each) => each.midway_check_date),
          on,
        ),
      ),
  ],
  [
    'Date of Last Health Assessment',
    ({ own }, on) =>
      dayCell(
        latest(
          (own.health_assessments ?? []).map((each) => each.completed_date),
          on,
        ),
      ),
  ],
  [
    'Date of Last Dental Check',
    ({ own }, on) =>
      dayCell(
        latest(
          (own.dental_checks ?? []).map((each) =>
            each.outcome === 'COMPLETED' ? each.check_date : undefined,
          ),
          on,
        ),
      ),
  ],
  [
    'Number of Placements in the Last 12 months',
    (each, on) =>
      runsOf(careOf(each, on)).filter(({ from, to }) => from <= on && to > addMonths(on, -12)).length,
  ],
  ['Date Ceased to be Looked After', (each, on) => dayCell(known(careOf(each, on).to, on))],
  [
    'Reason Ceased to be Looked After',
    (each, on) =>
      known(careOf(each, on).to, on) === undefined ? '' : spelt(codes.reasonsCeased, careOf(each, on).ended),
  ],
  ['Start Date of Most Recent Placement', (each, on) => dayCell(homeOf(each, on).from)],
  ['Placement Type', (each, on) => spelt(codes.placements, placeCode(homeOf(each, on).home, yearOf(on)))],
  ['Placement Provider', (each, on) => spelt(codes.providers, homeOf(each, on).home.provider)],
  ['Placement postcode', (each, on) => homeOf(each, on).home.post],
  ['URN of Placement', (each, on) => homeOf(each, on).home.urn],
  ['Placement Location', (each, on) => (isOwn(homeOf(each, on)) ? 'a) In' : 'b) Out')],
  ['LA of Placement', (each, on) => councilAt(homeOf(each, on))],
  [
    "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
    (each, on) => away(each, 'M', on),
  ],
  [
    "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
    (each, on) => away(each, 'A', on),
  ],
  [
    'Was the child offered a Return Interview after their last missing episode (Y/N)?',
    (each, on) => talk(each, on)?.offered,
  ],
  [
    'Did the child accept a Return Interview after their last missing episode (Y/N)?',
    (each, on) => talk(each, on)?.accepted,
  ],
]

/** Lists hold only children of whom one is found. */
function careOf({ it }: Filed, on: Day): Care {
  const care = careAround(it, on)
  if (care === undefined) throw new Error('Only children in care, or not long out of it, are listed.')
  return care
}

const known = (day: Day, on: Day): Day | undefined => (day <= on ? day : undefined)

function spellOf(each: Filed, on: Day): Care['legal'][number] {
  const { legal } = careOf(each, on)
  return legal.findLast(({ from }) => from <= on) ?? (legal[0] as Care['legal'][number])
}

/** Where the child lives, or last lived, days away looked through. */
function homeOf(each: Filed, on: Day): Pick<Run, 'from' | 'home'> {
  const care = careOf(each, on)
  return placementsOf(care).findLast(({ from }) => from <= on) ?? (care.homes[0] as Care['homes'][number])
}

const isOwn = ({ home }: Pick<Run, 'home'>): boolean => home.post.startsWith(ownArea)

const councilAt = ({ home }: Pick<Run, 'home'>): string =>
  neighbours.find(({ area }) => home.post.startsWith(area))?.name ?? hearthshire.name

function away({ it }: Filed, kind: 'M' | 'A', on: Day): number {
  return it.incidents.filter(
    (each) => each.kind === kind && each.from <= on && each.from > addMonths(on, -12),
  ).length
}

function talk({ own }: Filed, on: Day): { offered: string; accepted: string } | undefined {
  const last = (own.return_home_interviews ?? []).findLast(
    ({ missing_start: from }) => from !== undefined && from <= on && from > addMonths(on, -12),
  )
  return (
    last && {
      offered: yesOrNo(last.offered === true),
      accepted: last.offered === true ? yesOrNo(last.accepted === true) : '',
    }
  )
}

const letters: Readonly<Record<string, string>> = {
  RETURN6M: 'a) Return to family',
  REMAINSUP: 'a) Return to family',
  ADOPTION: 'b) Adoption',
  SGO_CAO: 'c) SGO/CAO',
  SUPPORTED: 'd) Supported living in the community',
  LT_RES: 'e) Long-term residential placement',
  LT_FOST: 'f) Long-term fostering',
}

function planOn({ own }: Filed, on: Day): string {
  const plan = (own.permanence_plans ?? []).findLast(
    ({ agreed_date: from, end_date: to }) =>
      from !== undefined && from <= on && (to === undefined || to > on),
  )
  return plan === undefined ? '' : (letters[plan.plan ?? ''] ?? 'g) Other')
}
