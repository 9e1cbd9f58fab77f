import type { Told } from '../figures.ts'
import { fits } from './mentions.ts'
import type { Problem } from './problem.ts'
import { claimsOf, type Read } from './reading.ts'

/** Whom a share is of, as far as words can be told apart. */
type Cohort = 'in-care' | 'in-care-any-time' | 'year-or-more' | 'care-leavers' | 'other'

/** Words that narrow a group: without them it is the whole. */
const NARROW =
  /\b(?:aged?|under|over \d|who|whose|with|eligible|due|for (?:at least )?(?:a year|twelve|12|four|six|two|more than|over|\d+)|at any time|during|long[- ]term|of school age|school[- ]age(?:d)?|from reception|placed|living|in foster|by agreement|between|missing|that|starting|leaving|in the (?:year|cohort|group)|this age)\b/i
const GROUP =
  /\bof (all )?(?:the |our |these |those )?(?:\d[\d,]* )?(children (?:and young people )?in (?:our )?care|children looked after|looked[- ]after children|children we (?:look after|care for)|our children|all children|cla|cic|care leavers|children)\b([^,;.)]{0,70})/gi
const EVERY =
  /\b(all|every) (?:of )?(?:the |our )?(children (?:and young people )?in (?:our )?care|children looked after|looked[- ]after children|child(?:ren)? in (?:our )?care|cla|cic|care leavers)\b([^,;.)]{0,70})/gi

/** A share said to be of a group it is not of. */
export function cohortsIn(read: Read): Problem[] {
  return [...ofAnotherGroup(read), ...ofAnotherAge(read)].slice(0, 1)
}

/** Ages said of a group that is of other ages: `care leavers aged 17 to 25`. */
function ofAnotherAge(read: Read): Problem[] {
  for (const { told, elsewhere, mention } of claimsOf(read)) {
    if (elsewhere || (mention.kind !== 'percent' && mention.kind !== 'fraction') || !told?.denominatorWords)
      continue
    const own = AGES.exec(told.denominatorWords)
    const said = AGES.exec(read.sentence.slice(mention.at, mention.end + 90))
    if (!own || !said || (own[2] === said[2] && own[3] === said[3])) continue
    if (own[1]?.toLowerCase() !== said[1]?.toLowerCase()) continue
    return [
      {
        rule: 'cohort',
        severity: 'error',
        where: read.text.where,
        sentence: read.sentence,
        says: `“${said[0]}” is not the group. “${told.title}” is of ${told.denominatorWords}.`,
      },
    ]
  }
  return []
}

const AGES = /\b(children|care leavers|young people|pupils) aged (\d+) (?:to|and) (\d+)/i

function ofAnotherGroup(read: Read): Problem[] {
  const shares = claimsOf(read).filter(
    ({ mention, elsewhere }) => (mention.kind === 'percent' || mention.kind === 'fraction') && !elsewhere,
  )
  for (const { told, mention, topic, when } of shares) {
    if (told === undefined || told.kind !== 'share') continue
    const isOurs = when(told).figures.some(({ value }) => value !== null && fits(mention, value))
    if (topic < 0.4 && !(isOurs && told.id === read.text.indicatorId)) continue
    const rest = read.sentence.slice(mention.at, mention.end + 140)
    const found = [...rest.matchAll(GROUP), ...rest.matchAll(EVERY)].filter(
      ({ index }) => index <= mention.end - mention.at + 25,
    )
    for (const [printed, all, group = '', after = ''] of found) {
      const problem = judged(read, told, {
        printed: printed.slice(0, printed.length - after.length),
        isAll: all !== undefined,
        group,
        after,
      })
      if (problem) return [problem]
    }
  }
  return []
}

interface Said {
  readonly printed: string
  readonly isAll: boolean
  readonly group: string
  readonly after: string
}

function judged(read: Read, told: Told, { printed, isAll, group, after }: Said): Problem | undefined {
  const [is, said] = [cohortOf(told.denominatorWords ?? ''), saidCohort(group, after)]
  const isWrong =
    (said === 'in-care' && is !== 'in-care') ||
    (said === 'year-or-more' && (is === 'in-care' || is === 'in-care-any-time')) ||
    (said === 'in-care-any-time' && is === 'in-care') ||
    ((said === 'care-leavers') !== (is === 'care-leavers') && said !== 'other' && is !== 'other')
  if (!isWrong) return undefined
  return {
    rule: 'cohort',
    severity: isAll || said !== 'in-care' ? 'error' : 'warning',
    where: read.text.where,
    sentence: read.sentence,
    says: `“${printed.trim()}” is not the group. “${told.title}” is of ${told.denominatorWords ?? 'another group'}.`,
  }
}

function cohortOf(words: string): Cohort {
  if (/^children in care$/.test(words)) return 'in-care'
  if (/^children in care at any time/.test(words)) return 'in-care-any-time'
  if (/^children in care for (?:twelve|12) months/.test(words)) return 'year-or-more'
  return /^care leavers/.test(words) ? 'care-leavers' : 'other'
}

function saidCohort(group: string, after: string): Cohort {
  if (/leavers/i.test(group)) return 'care-leavers'
  if (
    /^\W*(?:who (?:have|had) been in care )?for (?:at least )?(?:a year|twelve months|12 months)/i.test(after)
  )
    return 'year-or-more'
  if (/^\W*at any time|^\W*during the (?:year|period)/i.test(after)) return 'in-care-any-time'
  const isWhole = /care|looked|cla|cic|our|all/i.test(group)
  const next = after.split(/\b(?:had|have|were|was|are|is|has)\b/i)[0] ?? ''
  return isWhole && !NARROW.test(next) ? 'in-care' : 'other'
}
