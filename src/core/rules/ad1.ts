import { adopterSexes, adopterStatuses } from '../ssda903/codes.ts'
import { hasAdoptionItems } from './completed.ts'
import type { Row } from './row.ts'
import { rowRule, type Rule } from './rule.ts'
import { isAfter, isBlank, isDate, isNoCode, isNoDate } from './when.ts'

const yesOrNo = ['0', '1']
const oneOrTwo = ['1', '2']

const single = ['M1', 'F1']
const couples = ['MM', 'FF', 'MF']
const sameSex = ['MM', 'FF']
const differentSex = ['MF']

/** An item of the adoption was left blank. */
export const lacksAdoptionItem = (row: Row<'AD1'>): boolean =>
  isBlank(row.DATE_INT) ||
  isBlank(row.DATE_MATCH) ||
  isBlank(row.FOSTER_CARE) ||
  isBlank(row.NB_ADOPTR) ||
  isBlank(row.SEX_ADOPTR) ||
  isBlank(row.LS_ADOPTR)

/** Checks of AD1 by itself, in code order: who adopted a child, and when it was decided. */
export const ad1: readonly Rule[] = [
  rowRule({
    code: '112',
    table: 'AD1',
    fields: ['DATE_INT'],
    message:
      'The date of the decision that the child should be placed for adoption is not a date. Enter it as dd/mm/yyyy.',
    fails: ({ DATE_INT }) => isNoDate(DATE_INT),
  }),
  rowRule({
    code: '113',
    table: 'AD1',
    fields: ['DATE_MATCH'],
    message: 'The date the child was matched with adopters is not a date. Enter it as dd/mm/yyyy.',
    fails: ({ DATE_MATCH }) => isNoDate(DATE_MATCH),
  }),
  rowRule({
    code: '114',
    table: 'AD1',
    fields: ['FOSTER_CARE'],
    message: 'Whether the foster carer adopted the child is not 0 (no) or 1 (yes). Enter one of these.',
    fails: ({ FOSTER_CARE }) => isNoCode(yesOrNo, FOSTER_CARE),
  }),
  rowRule({
    code: '151',
    table: 'AD1',
    fields: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'LS_ADOPTR', 'NB_ADOPTR', 'SEX_ADOPTR'],
    message:
      'The adoption items are filled in only in part. Fill in all six, or leave all blank when the child was not adopted.',
    fails: (row) => hasAdoptionItems(row) && lacksAdoptionItem(row),
  }),
  rowRule({
    code: '175',
    table: 'AD1',
    fields: ['NB_ADOPTR'],
    message: 'The number of adopters is not 1 or 2. Enter one of these.',
    fails: ({ NB_ADOPTR }) => isNoCode(oneOrTwo, NB_ADOPTR),
  }),
  rowRule({
    code: '176',
    table: 'AD1',
    fields: ['SEX_ADOPTR'],
    message: 'The sex of the adopters is not a code on the list. Enter M1, F1, MM, FF or MF.',
    fails: ({ SEX_ADOPTR }) => isNoCode(adopterSexes, SEX_ADOPTR),
  }),
  rowRule({
    code: '177',
    table: 'AD1',
    fields: ['LS_ADOPTR'],
    message: 'The legal status of the adopters is not a code on the list. Enter L0, L11, L12, L2, L3 or L4.',
    fails: ({ LS_ADOPTR }) => isNoCode(adopterStatuses, LS_ADOPTR),
  }),
  rowRule({
    code: '333',
    table: 'AD1',
    fields: ['DATE_INT'],
    message:
      'The child was matched with adopters before the decision to place for adoption, or there is no date of that decision. Enter the decision, or correct one of the two dates.',
    fails: ({ DATE_INT, DATE_MATCH }) =>
      isDate(DATE_MATCH) && (!isDate(DATE_INT) || isAfter(DATE_INT, DATE_MATCH)),
  }),
  rowRule({
    code: '511',
    table: 'AD1',
    fields: ['NB_ADOPTR', 'SEX_ADOPTR'],
    message:
      'Two people adopted the child, but the sex of the adopters is not that of a couple. Enter MM, FF or MF, or correct the number of adopters.',
    fails: ({ NB_ADOPTR, SEX_ADOPTR }) => NB_ADOPTR === '2' && isNoCode(couples, SEX_ADOPTR),
  }),
  rowRule({
    code: '514',
    table: 'AD1',
    fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
    message:
      'The legal status says one single adopter, but the sex of the adopters is not that of one person. Enter M1 or F1, or correct the legal status.',
    fails: ({ LS_ADOPTR, SEX_ADOPTR }) => LS_ADOPTR === 'L0' && isNoCode(single, SEX_ADOPTR),
  }),
  rowRule({
    code: '517',
    table: 'AD1',
    fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
    message:
      'The legal status says an unmarried couple of different genders, but the sex of the adopters does not. Enter MF, or correct the legal status.',
    fails: ({ LS_ADOPTR, SEX_ADOPTR }) => LS_ADOPTR === 'L3' && isNoCode(differentSex, SEX_ADOPTR),
  }),
  rowRule({
    code: '518',
    table: 'AD1',
    fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
    message:
      'The legal status says an unmarried couple of the same gender, but the sex of the adopters does not. Enter MM or FF, or correct the legal status.',
    fails: ({ LS_ADOPTR, SEX_ADOPTR }) => LS_ADOPTR === 'L4' && isNoCode(sameSex, SEX_ADOPTR),
  }),
  rowRule({
    code: '519',
    table: 'AD1',
    fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
    message:
      'The legal status says civil partners, but the sex of the adopters is not that of a couple. Enter MM, FF or MF, or correct the legal status.',
    fails: ({ LS_ADOPTR, SEX_ADOPTR }) => LS_ADOPTR === 'L2' && isNoCode(couples, SEX_ADOPTR),
  }),
  rowRule({
    code: '520',
    table: 'AD1',
    fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
    message:
      'The legal status says a married couple of different genders, but the sex of the adopters does not. Enter MF, or correct the legal status.',
    fails: ({ LS_ADOPTR, SEX_ADOPTR }) => LS_ADOPTR === 'L11' && isNoCode(differentSex, SEX_ADOPTR),
  }),
  rowRule({
    code: '524',
    table: 'AD1',
    fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
    message:
      'The legal status says a married couple of the same gender, but the sex of the adopters does not. Enter MM or FF, or correct the legal status.',
    fails: ({ LS_ADOPTR, SEX_ADOPTR }) => LS_ADOPTR === 'L12' && isNoCode(sameSex, SEX_ADOPTR),
  }),
]
