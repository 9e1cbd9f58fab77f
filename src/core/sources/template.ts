import type { Column } from '../tables/column.ts'
import type { Collection } from './collection.ts'
import { collectionOf, columnsOf, type CollectionName } from './collections.ts'
import { monthlyValues } from './monthly-values.ts'

/** A workbook to fill in: everything a person needs to know of a collection, made from its declaration. */
export interface Template {
  /** `health_assessments`, which is also its file's name. */
  readonly name: TemplateName
  /** `L01`; `aggregate` for numbers as papers print them. */
  readonly code: string
  readonly title: string
  /** What the collection is, who usually holds it, and how to fill it in: a line each. */
  readonly notes: readonly string[]
  readonly columns: readonly TemplateColumn[]
}

export interface TemplateColumn {
  readonly heading: string
  /** True when a row without it cannot be used. */
  readonly needed: boolean
  readonly form: 'date' | 'number' | 'choice' | 'text'
  /** `A date, as 31/03/2025`. */
  readonly formWords: string
  readonly about: string
  /** The example row's value; blank when it has none. */
  readonly example: string
  /** What may be chosen, each with its meaning; empty when anything may be written. */
  readonly choices: readonly (readonly [string, string])[]
}

/** What the first cell of a template's own sheets of notes and lists says, so that they are not taken for data. */
export const NOTES_HEADING = 'Hearth template: notes'
export const LISTS_HEADING = 'Hearth template: lists'

/** What there is a template of: every collection, and numbers as papers print them. */
export type TemplateName = CollectionName | typeof MONTHLY

export const MONTHLY = 'monthly_values'

/** What one row of it says, and what it is called by. */
export const aboutTemplate = (name: TemplateName): { readonly code: string; readonly row: string } =>
  name === MONTHLY ? { code: 'aggregate', row: monthlyValues.row } : collectionOf(name)

/** The template of a collection. */
export function templateOf(name: TemplateName): Template {
  const { title, row, keeper, example }: Declared = name === MONTHLY ? monthlyValues : collectionOf(name)
  const { code } = aboutTemplate(name)
  const declared = name === MONTHLY ? monthlyValues.columns : columnsOf(name)
  const columns = Object.entries<Column<unknown> & { about: string }>(declared).map(([heading, column]) => ({
    heading,
    needed: column.need === 'row',
    ...formOf(column),
    about: column.about,
    example: example[heading] ?? '',
  }))
  return { name, code, title, notes: notesOn(name, row, keeper), columns }
}

type Declared = Omit<Collection, 'code' | 'columns' | 'every' | 'partner'>

const notesOn = (name: TemplateName, row: string, keeper: string): string[] => [
  `One row: ${row.charAt(0).toLowerCase()}${row.slice(1)}.`,
  `Usually held by: ${keeper}.`,
  'Delete the example row, or leave it: it is passed over.',
  'Leave a cell blank when the value is not known. Never write a date that stands for none, such as 01/01/1900.',
  'Headings may stand in any order. Columns of your own may stay: they are not read.',
  `Save it as it is, or as ${name}.csv, in the folder given to Hearth.`,
  'No names, addresses or NHS numbers are needed, and none should be sent.',
]

type Form = Pick<TemplateColumn, 'form' | 'formWords' | 'choices'>

function formOf({ kind, codes = {} }: Column<unknown>): Form {
  switch (kind) {
    case 'date':
      return { form: 'date', formWords: 'A date, as 31/03/2025', choices: [] }
    case 'number':
      return { form: 'number', formWords: 'A number', choices: [] }
    case 'flag':
      return { form: 'choice', formWords: 'Y or N', choices: [['Y', 'Yes'], ['N', 'No']] } // prettier-ignore
    case 'code':
      return { form: 'choice', formWords: 'One of the list', choices: Object.entries(codes) }
    case 'id':
      return { form: 'text', formWords: 'An identifier', choices: [] }
    case 'text':
    case 'words':
    case 'partial-date':
      return { form: 'text', formWords: 'Words', choices: [] }
  }
}
