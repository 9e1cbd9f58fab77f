import { calendar, monthNames } from '../time/day.ts'
import { readValue } from '../tables/read-value.ts'
import { date as dateColumn } from '../tables/column.ts'
import { yearId } from '../time/period.ts'
import type { Day } from '../time/day.ts'

/** A period as papers and spreadsheets write it, as `2020-09` or `2019/20`; `undefined` for anything else. */
export function periodOf(typed: string): string | undefined {
  const text = typed.trim()
  return monthOf(text) ?? yearOf(text) ?? monthOfDate(text)
}

/** `2020-09`, `09/2020`, `Sep-20`, `Sept 2020`, `September 2020`. */
function monthOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text)
  if (iso && Number(iso[2]) <= 12) return monthId(Number(iso[1]), Number(iso[2]))
  const british = /^(\d{1,2})[/-](\d{4})$/.exec(text)
  if (british) return monthId(Number(british[2]), Number(british[1]))
  const named = /^([A-Za-z]{3,9})\.?[ -]['’]?(\d{2}|\d{4})$/.exec(text)
  return named ? monthId(wholeYear(named[2] ?? ''), monthNamed(named[1] ?? '')) : undefined
}

const monthNamed = (name: string): number =>
  monthNames.findIndex((month) =>
    month.toLowerCase().startsWith(name.toLowerCase().replace(/^sept$/, 'sep')),
  ) + 1

const wholeYear = (text: string): number => Number(text.length === 2 ? `20${text}` : text)

const monthId = (year: number, month: number): string | undefined =>
  month >= 1 && month <= 12 ? `${String(year)}-${String(month).padStart(2, '0')}` : undefined

/** `2019/20`, `2019-20`, `2019/2020`, `18/19`: only where the second year is the one after the first. */
function yearOf(text: string): string | undefined {
  const found = /^(\d{4}|\d{2}) ?[/–-] ?(\d{4}|\d{2})$/.exec(text)
  if (!found) return undefined
  const [first, second] = [wholeYear(found[1] ?? ''), wholeYear(found[2] ?? '')]
  return second === first + 1 ? yearId(first) : undefined
}

/** A spreadsheet makes a date of `Sep-20`: the first of the month, or its last day. */
function monthOfDate(text: string): string | undefined {
  const { value } = readValue(dateColumn, text)
  if (value === undefined) return undefined
  const { year, month } = calendar(value as Day)
  return monthId(year, month)
}
