import { hasCeased } from './care.ts'
import type { Child } from './child.ts'
import type { Circumstances } from './circumstances.ts'
import type { Row } from './row.ts'
import { childRule, rowRule, type Rule } from './rule.ts'
import { birthday, isAfter, isBefore, isBlank, isDate, isGiven, isNoDate, isWithin } from './when.ts'

type Header = Row<'Header'>

/** Checks of girls who are mothers and of their first child's date of birth, in code order. */
export const mothers: readonly Rule[] = [
  rowRule({
    code: '171',
    table: 'Header',
    fields: ['MC_DOB'],
    message: "The date of birth of the mother's first child is not a date. Enter it as dd/mm/yyyy.",
    fails: ({ MC_DOB }) => isNoDate(MC_DOB),
  }),
  rowRule({
    code: '174',
    table: 'Header',
    fields: ['MC_DOB', 'SEX'],
    message:
      'A boy has the date of birth of a first child, which is for mothers only. Correct the sex, or take out the date.',
    fails: ({ SEX, MC_DOB }, { year }) => SEX === (year < 2024 ? '1' : 'M') && isGiven(MC_DOB),
  }),
  childRule({
    code: '207',
    tables: ['Header', 'Episodes'],
    last: ['Header'],
    fields: ['MOTHER'],
    message:
      "Last year's return says that she is a mother, and this year's does not. Enter 1, or confirm that last year's was wrong.",
    look(child, found) {
      if (!child.last.Header.some(isMother) || isInShortBreaksOnly(child) || isLeaver(child)) return
      for (const row of child.Header) if (!isMother(row)) found(row)
    },
  }),
  childRule({
    code: '393',
    tables: ['Episodes', 'Header'],
    fields: ['MOTHER'],
    message:
      'A girl was looked after other than for short breaks, and nothing says whether she is a mother. Enter 1 if she is and 0 if not.',
    look(child, found, about) {
      for (const row of child.Header) if (isUntold(row, about) && !isInShortBreaksOnly(child)) found(row)
    },
  }),
  childRule({
    code: '607',
    tables: ['Episodes', 'Header'],
    fields: ['DEC', 'LS', 'MOTHER', 'REC', 'SEX'],
    message:
      'A girl ceased to be looked after in the year, and nothing says whether she is a mother. Enter 1 if she is and 0 if not.',
    look({ Episodes, Header }, found, about) {
      for (const row of Header)
        if (isUntold(row, about))
          for (const episode of Episodes)
            if (hasCeased(episode) && isWithin(episode.DEC, about.start, about.end) && !isInBreaks(episode))
              found(episode, row)
    },
  }),
  rowRule({
    code: '611',
    table: 'Header',
    fields: ['MC_DOB', 'MOTHER'],
    message: 'She is a mother, but her first child has no date of birth. Enter it.',
    fails: (row) => isMother(row) && isBlank(row.MC_DOB),
  }),
  rowRule({
    code: '612',
    table: 'Header',
    fields: ['MC_DOB', 'MOTHER', 'SEX'],
    message:
      'There is the date of birth of a first child, but she is not marked as a mother. Enter 1 for mother, or take out the date.',
    fails: (row, about) => isFemale(row, about) && !isMother(row) && isGiven(row.MC_DOB),
  }),
  rowRule({
    code: '620',
    table: 'Header',
    fields: ['DOB', 'MOTHER'],
    message:
      'A child who was under 11 when the year began is marked as a mother. Correct the date of birth or the mark.',
    fails: (row, { start }) => isMother(row) && isAfter(birthday(row.DOB, 11), start),
  }),
  rowRule({
    code: '621',
    table: 'Header',
    fields: ['DOB', 'MC_DOB'],
    message:
      "The mother was not born before her first child. Correct one of the two dates of birth, or take out the child's.",
    fails: ({ DOB, MC_DOB }) => isDate(DOB) && isDate(MC_DOB) && MC_DOB <= DOB,
  }),
  againstLastYear({
    code: '624',
    fields: ['MC_DOB'],
    message:
      "The date of birth of her first child is not the one in last year's return. Correct it, or confirm that last year's was wrong.",
    fails: (now, then) => isDate(then.MC_DOB) && now.MC_DOB !== then.MC_DOB,
  }),
  childRule({
    code: '625',
    tables: ['Header', 'Episodes'],
    fields: ['DEC', 'MC_DOB'],
    message:
      'Her first child was born after the year ended, or after she ceased to be looked after. Correct the date of birth, or take it out.',
    look({ Header, Episodes }, found, { end }) {
      const latest = Episodes.at(-1)
      for (const row of Header)
        if (isAfter(row.MC_DOB, end) || isAfter(row.MC_DOB, latest?.DEC)) found(row, latest)
    },
  }),
  againstLastYear({
    code: '626',
    fields: ['MC_DOB', 'MOTHER'],
    message:
      "Her first child was born before this year began, but last year's return says that she was not a mother. Correct the date of birth, or confirm that last year's was wrong.",
    fails: (now, then, { start }) => isMother(now) && then.MOTHER === '0' && isBefore(now.MC_DOB, start),
  }),
]

interface AgainstLastYear {
  readonly code: string
  readonly fields: readonly string[]
  readonly message: string
  readonly fails: (now: Header, then: Header, about: Circumstances) => boolean
}

/** A check of a child's header against last year's. */
function againstLastYear({ fails, ...said }: AgainstLastYear): Rule {
  return childRule({
    ...said,
    tables: ['Header'],
    last: ['Header'],
    look(child, found, about) {
      if (isLeaver(child)) return
      for (const now of child.Header)
        if (child.last.Header.some((then) => fails(now, then, about))) found(now)
    },
  })
}

/** A care leaver who was not looked after in the year: motherhood is not asked (628), so a blank contradicts nothing. */
const isLeaver = ({ OC3, Episodes }: Child): boolean => OC3.length > 0 && Episodes.length === 0

const isMother = ({ MOTHER }: Header): boolean => MOTHER === '1'

const isFemale = ({ SEX }: Header, { year }: Circumstances): boolean => SEX === (year < 2024 ? '2' : 'F')

/** A girl of whom nothing says whether she is a mother. */
const isUntold = (row: Header, about: Circumstances): boolean => isFemale(row, about) && isBlank(row.MOTHER)

/** True for a child whose episodes are short breaks, all of them: whether she is a mother need not be told. */
const isInShortBreaksOnly = ({ Episodes }: Child): boolean =>
  Episodes.length > 0 && Episodes.every(isInBreaks)

/** A short break, in capitals or not. Source: recorded cases. */
const isInBreaks = ({ LS }: Row<'Episodes'>): boolean =>
  LS === 'V3' || LS === 'V4' || LS === 'v3' || LS === 'v4'
