import { collectionOf } from '../../core/sources/collections.ts'
import { collectionIn } from '../../core/sources/bringing.ts'
import { yearId } from '../../core/time/period.ts'
import type { TableRead } from '../../preparing/load-summary.ts'
import { sayDay } from '../say-when.ts'

const reference: Readonly<Record<string, string>> = {
  'reference/postcodes': 'Postcodes',
  'reference/population': 'Population estimates',
  'reference/targets': 'Targets',
  'pseudonyms/issued': 'Pseudonyms issued',
  'sign-offs/warnings': 'Warnings signed off',
  'aggregate/monthly_values': 'Monthly values',
}

/** What a kind of table is called: `Return: Episodes, 2024/25`, `Health assessments (L01)`, `Annex A, list 8, drawn 31 March 2025`. */
export function kindWords({ kind, year, drawn }: Pick<TableRead, 'kind'> & Partial<TableRead>): string {
  const [family = '', name = ''] = kind.split('/')
  if (family === 'ssda903')
    return `Return: ${name}${year == null ? ', of no year that can be told' : `, ${yearId(year)}`}`
  const collection = collectionIn(kind)
  if (collection !== undefined) return `${collectionOf(collection).title} (${collectionOf(collection).code})`
  const on = drawn == null ? '' : `, drawn ${sayDay(drawn)}`
  if (family === 'annex-a') return `Annex A, ${name.replace('-', ' ')}${on}`
  if (family === 'ssd') return `Standard Safeguarding Dataset: ${name}${on}`
  return reference[kind] ?? kind
}
