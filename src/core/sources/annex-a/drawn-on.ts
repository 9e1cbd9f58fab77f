import { addDays, addMonths, dayOf, type Day } from '../../time/day.ts'

/**
 * The day a workbook was drawn, as its path says: `2020-09-30`, `30-09-2020`, `2020_09`, `Sept 2020`. A month alone is
 * its last day. The sheet's own name comes first, then the file's, then its folders'. `undefined` when none says.
 */
export function drawnOn(file: string): Day | undefined {
  const parts = file.split(/[/\\]|, sheet /).reverse()
  for (const part of parts) {
    const found = dayIn(part) ?? monthIn(part)
    if (found !== undefined) return found
  }
  return undefined
}

const between = '[-_. ]?'
const year = '((?:19|20)\\d\\d)'
const yearFirst = new RegExp(`(?<!\\d)${year}${between}(\\d\\d)${between}(\\d\\d)(?!\\d)`)
const dayFirst = new RegExp(`(?<!\\d)(\\d\\d?)${between}(\\d\\d?)${between}${year}(?!\\d)`)
const dayNamed = new RegExp(
  `(?<!\\d)(\\d\\d?)(?:st|nd|rd|th)?${between}([a-z]{3})[a-z]*${between}${year}(?!\\d)`,
  'i',
)

function dayIn(text: string): Day | undefined {
  const [, y, m, d] = yearFirst.exec(text) ?? []
  const found = dated(y, m, d)
  if (found !== undefined) return found
  const [, date, month, of] = dayFirst.exec(text) ?? []
  const british = dated(of, month, date)
  if (british !== undefined) return british
  const [, on, name = '', named] = dayNamed.exec(text) ?? []
  return dated(named, monthNumber(name), on)
}

const dated = (y: string | undefined, m: string | undefined, d: string | undefined): Day | undefined =>
  y === undefined ? undefined : dayOf(Number(y), Number(m), Number(d))

const monthAfterYear = new RegExp(`(?<!\\d)${year}[-_. ]?(0[1-9]|1[0-2])(?!\\d)`)
const monthBeforeYear = new RegExp(`(?<!\\d)(0?[1-9]|1[0-2])[-_. ]${year}(?!\\d)`)
const nameBeforeYear = new RegExp(`([a-z]{3})[a-z]*[-_. ,']*${year}(?!\\d)`, 'i')
const yearBeforeName = new RegExp(`(?<!\\d)${year}[-_. ]*([a-z]{3})[a-z]*`, 'i')

function monthIn(text: string): Day | undefined {
  const [, y, m] = monthAfterYear.exec(text) ?? []
  const [, m2, y2] = monthBeforeYear.exec(text) ?? []
  const [, name3 = '', y3] = nameBeforeYear.exec(text) ?? []
  const [, y4, name4 = ''] = yearBeforeName.exec(text) ?? []
  return (
    // 2019-20 names a year from April to March, not December 2019 as 2019-12 would.
    endOf(y, m) ?? endOf(y2, m2) ?? endOf(y3, monthNumber(name3)) ?? endOf(y4, monthNumber(name4))
  )
}

function endOf(y: string | undefined, m: string | undefined): Day | undefined {
  const first = y === undefined ? undefined : dayOf(Number(y), Number(m), 1)
  return first === undefined ? undefined : addDays(addMonths(first, 1), -1)
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A month's number; one that is no month's gives a number no month has. */
const monthNumber = (name: string): string => String(names.indexOf(name.toLowerCase()) + 1)
