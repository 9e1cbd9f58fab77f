import { addDays, addMonths, dayOf, type Day } from '../../time/day.ts'
import type { Chance } from '../chance.ts'
import { dateCell } from '../row.ts'
import type { SampleFile } from '../write-return.ts'
import { monthEnds, type Council } from './council.ts'
import { officersFor } from './reviewing.ts'
import { asked, challenges, gatherings, said, written } from './words.ts'

/** The size of the reviewing service at the end of each quarter: two posts stood empty in the autumn of the last year. */
export function writeCapacity({ add, children, since, to, years }: Council): void {
  const posts = officersFor(children)
  const autumn = years.at(-1)?.begins ?? 0
  monthEnds(since, to).forEach((on, month) => {
    if (month % 3 !== 2) return
    const short = on > (dayOf(autumn, 9, 1) as Day) && on < (dayOf(autumn + 1, 1, 31) as Day)
    const vacancies = short ? Math.max(1, Math.round(posts / 4)) : 0
    const headcount = posts - vacancies
    const male = Math.floor(headcount * 0.3)
    add('iro_capacity', {
      as_at: on,
      headcount,
      fte: Math.round(headcount * 9.2) / 10,
      male,
      female: headcount - male,
      vacancies,
      caseload_total: children,
    })
  })
}

/** What the young people's council has challenged the council with, a card every few months. */
export function writeCards({ add, chance: own, to }: Council): void {
  const chance = own(191)
  challenges.forEach(({ challenge, owner, response, further }, at) => {
    const raised = addDays(to, -40 - 118 * (challenges.length - 1 - at) - chance.whole(0, 25))
    const [due, closed] = [addMonths(raised, 3), addDays(raised, chance.whole(60, 150))]
    const done = closed <= to
    add('challenge_cards', {
      card_id: `C${String(at + 1).padStart(2, '0')}`,
      raised_date: raised,
      raised_by: "Young people's council",
      challenge,
      owner,
      ...(done && { response }),
      ...(done && further !== undefined && { further_action: further }),
      status: done ? (further === undefined ? 'DONE' : 'IN_PROGRESS') : 'OPEN',
      due_date: due,
      ...(done && further === undefined && { closed_date: closed }),
    })
  })
}

/** A survey of the young people every autumn. Answers get a little better. */
export function writeSurveys(council: Council): void {
  const chance = council.chance(192)
  council.years.forEach(({ begins }, at) => {
    const population = Math.round(council.children * 0.62)
    const respondents = Math.max(7, Math.round(population * (0.21 + 0.04 * at + 0.02 * chance.unit())))
    for (const { question, good } of asked)
      for (const [answer, n] of answersTo(chance, good + 0.015 * at, respondents))
        council.add('surveys', {
          survey: `Your voice ${begins}`,
          question,
          answer,
          n,
          respondents,
          population,
          fielded_from: dayOf(begins, 9, 8),
          fielded_to: dayOf(begins, 10, 24),
        })
  })
}

function answersTo(chance: Chance, good: number, respondents: number): [string, number][] {
  const yes = Math.min(respondents, Math.round(respondents * (good + 0.06 * (chance.unit() - 0.5))))
  const sometimes = Math.round((respondents - yes) * 0.65)
  return [
    ['Yes', yes],
    ['Sometimes', sometimes],
    ['No', respondents - yes - sometimes],
  ]
}

/** What the participation team puts on in the holidays and half-terms of a year. */
export function writeGatherings(council: Council): void {
  const chance = council.chance(193)
  for (const { begins } of council.years)
    for (const { name, month, date, share } of gatherings) {
      const attended = Math.max(3, Math.round(council.children * share * (0.8 + 0.4 * chance.unit())))
      const first = Math.round(attended * (0.15 + 0.25 * chance.unit()))
      const on = dayOf(month >= 4 ? begins : begins + 1, month, date) as Day
      council.add('events', { event_date: on, name, attended, first_time: first })
    }
}

/** What officers write beside three figures of the last year. */
export function writeCommentary({ add, to, years }: Council): void {
  const begins = years.at(-1)?.begins ?? 0
  const year = `${begins}/${String((begins + 1) % 100).padStart(2, '0')}`
  for (const { indicator, ...words } of said)
    add('commentary', {
      indicator_id: indicator,
      period: year,
      ...words,
      ...(words.action !== undefined && { date: dateCell(addMonths(to, 6)) }),
      approved_on: addDays(to, -1),
    })
}

/** What officers write in files of their own, one an indicator or section. */
export const commentFiles = ({ to }: Council): SampleFile[] =>
  written.map(({ on, front, text }) => {
    const fields = { ...front, date: dateCell(addMonths(to, 6)), approved_on: dateCell(addDays(to, -1)) }
    const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`)
    return { path: `commentary/${on}.md`, text: ['---', ...lines, '---', '', text, ''].join('\n') }
  })
