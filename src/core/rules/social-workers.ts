import { workerReasons } from '../ssda903/codes.ts'
import { day, parseDay } from '../time/day.ts'
import { isShortBreak } from './care.ts'
import { typedIn, type Row } from './row.ts'
import { childRule, rowRule, type Rule } from './rule.ts'
import { isBefore, isBlank, isCode, isNoCode, isNoDate } from './when.ts'

type Worker = Row<'SWEpisodes'>

/** Reasons are asked for of social workers' episodes that began on this day or after. */
const REASONS_FROM = day('2023-04-01')

/** Checks of what is entered of each social worker, in code order. */
export const socialWorkers: readonly Rule[] = [
  childRule({
    code: 'SW01STG1',
    tables: ['SWEpisodes', 'Episodes'],
    fields: ['DEC'],
    since: 2023,
    until: 2023,
    message:
      "The child was looked after on 31 March, but the social worker's number, the day the worker began or the reason is blank. Enter all three.",
    look({ SWEpisodes, Episodes }, found) {
      const isHere = (episode: Row<'Episodes'>) => episode.DEC === undefined && !isShortBreak(episode)
      if (Episodes.length > 0 && !Episodes.some(isHere)) return
      for (const worker of SWEpisodes) if (isIncomplete(worker)) found(worker)
    },
  }),
  rowRule({
    code: 'SW01aSTG1',
    table: 'SWEpisodes',
    fields: ['SW_DECOM', 'SW_ID'],
    since: 2024,
    message:
      "The day the social worker began is blank, or the worker's number is blank in an episode from before 1 April 2023. Enter what is missing.",
    fails: ({ SW_DECOM, SW_ID }) => isBlank(SW_DECOM) || (isBlank(SW_ID) && isBefore(SW_DECOM, REASONS_FROM)),
  }),
  rowRule({
    code: 'SW01bSTG1',
    table: 'SWEpisodes',
    fields: ['SW_DECOM', 'SW_ID', 'SW_REASON'],
    since: 2024,
    message:
      "The day the social worker began is blank, or the worker's number or the reason is blank in an episode from 1 April 2023 on. Enter what is missing.",
    fails: (worker) =>
      isBlank(worker.SW_DECOM) || (isIncomplete(worker) && !isBefore(worker.SW_DECOM, REASONS_FROM)),
  }),
  rowRule({
    code: 'SW02STG1',
    table: 'SWEpisodes',
    fields: ['SW_ID'],
    since: 2023,
    message:
      "The social worker's number does not begin with SW, or with XX for one who is not registered. Correct the number.",
    fails: ({ SW_ID = '' }) => SW_ID !== '' && !SW_ID.startsWith('SW') && !SW_ID.startsWith('XX'),
  }),
  rowRule({
    code: 'SW03STG1',
    table: 'SWEpisodes',
    fields: ['SW_DECOM', 'SW_ID', 'SW_REASON'],
    since: 2023,
    until: 2023,
    message:
      "The social worker's number, the day the worker began or the reason is blank. Enter what is missing.",
    fails: isIncomplete,
  }),
  rowRule({
    code: 'SW04STG1',
    table: 'SWEpisodes',
    fields: ['SW_DECOM'],
    since: 2023,
    message:
      'The day the social worker began is not a date. Enter it as dd/mm/yyyy, with ZZ for what is not known.',
    fails: (worker) => isNoDate(worker.SW_DECOM) && !isPartlyKnown(typedIn(worker, 'SW_DECOM')),
  }),
  rowRule({
    code: 'SW05STG1',
    table: 'SWEpisodes',
    fields: ['SW_DEC'],
    since: 2023,
    message:
      "The day the social worker's episode ended is not a date. Enter it as dd/mm/yyyy, with ZZ for what is not known, or leave it blank while the worker stays.",
    fails: (worker) => isNoDate(worker.SW_DEC) && !isPartlyKnown(typedIn(worker, 'SW_DEC')),
  }),
  rowRule({
    code: 'SW13STG1',
    table: 'SWEpisodes',
    fields: ['SW_REASON'],
    since: 2023,
    until: 2023,
    message: 'The reason for the change of social worker is blank or not a code on the list. Enter the code.',
    fails: ({ SW_REASON }) => !isCode(workerReasons, SW_REASON),
  }),
  rowRule({
    code: 'SW13STG1',
    table: 'SWEpisodes',
    fields: ['SW_REASON'],
    since: 2024,
    message:
      'The reason for the change of social worker is not a code on the list, or it is blank in an episode from 1 April 2023 on. Enter the code.',
    fails: ({ SW_REASON, SW_DECOM }) =>
      isNoCode(workerReasons, SW_REASON) || (SW_REASON === undefined && !isBefore(SW_DECOM, REASONS_FROM)),
  }),
]

function isIncomplete({ SW_ID, SW_DECOM, SW_REASON }: Worker): boolean {
  return isBlank(SW_ID) || isBlank(SW_DECOM) || isBlank(SW_REASON)
}

/** A date of which the day, the month or the year is not known: `ZZ/ZZ/ZZZZ`, `01/04/ZZZZ`. */
function isPartlyKnown(text = ''): boolean {
  const [date, month, year] = text.split('/')
  const any = [date === 'ZZ' ? '01' : date, month === 'ZZ' ? '01' : month, year === 'ZZZZ' ? '2000' : year]
  return parseDay(any.join('/')) !== undefined
}
