import type { Feature, Image } from 'write-excel-file/node'
import { getCellAddress, sanitizeAttributeValue } from 'write-excel-file/utility'
import type { Template, TemplateColumn } from '../../core/sources/template.ts'
import { inserted, sheetPath } from './features.ts'

/** Rows a template is ready for; more may be added below. */
export const LAST_ROW = 500

/** Lists to choose from and forms to keep to, which write-excel-file has no option for. */
export const choosable = ({ columns }: Template): Feature<Image['content']> => ({
  files: {
    transform: {
      [sheetPath]: {
        transform: (xml, _, { sheetIndex }) => {
          if (sheetIndex !== 0) return xml
          const rules = rulesOf(columns)
          return inserted(xml, `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`)
        },
      },
    },
  },
})

function rulesOf(columns: readonly TemplateColumn[]): string[] {
  let list = 0
  return columns.flatMap((column, at) => {
    if (column.choices.length > 0) list += 1
    const rule = ruleOf(column, list)
    const range = `${getCellAddress(1, at)}:${getCellAddress(LAST_ROW - 1, at)}`
    return rule === undefined ? [] : [markup(column, rule, range)]
  })
}

interface Rule {
  readonly type: string
  readonly formula: string
  readonly error: string
}

function ruleOf({ form, choices }: TemplateColumn, list: number): Rule | undefined {
  switch (form) {
    case 'choice': {
      const column = getCellAddress(0, list).replace(/\d+$/, '')
      const formula = `Lists!$${column}$2:$${column}$${choices.length + 1}`
      return {
        type: 'type="list"',
        formula: `<formula1>${formula}</formula1>`,
        error: 'Choose one of the list.',
      }
    }
    case 'date':
      // 1 January 1910 as Excel counts days: earlier dates stand for none.
      return {
        type: 'type="date" operator="greaterThan"',
        formula: '<formula1>3654</formula1>',
        error: 'Write a date, as 31/03/2025.',
      }
    case 'number':
      return {
        type: 'type="decimal" operator="greaterThanOrEqual"',
        formula: '<formula1>-1000</formula1>',
        error: 'Write a number.',
      }
    case 'text':
      return undefined
  }
}

/** A wrong value is warned of, not refused: a council may have to write what it was given. */
const markup = ({ heading, about }: TemplateColumn, { type, formula, error }: Rule, range: string): string =>
  `<dataValidation ${type} errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
  `errorTitle="${sanitizeAttributeValue(heading.slice(0, 32))}" error="${sanitizeAttributeValue(error)}" ` +
  `promptTitle="${sanitizeAttributeValue(heading.slice(0, 32))}" prompt="${sanitizeAttributeValue(about.slice(0, 250))}" ` +
  `sqref="${range}">${formula}</dataValidation>`
