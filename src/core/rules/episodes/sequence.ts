import { hasCeased, isAdoption } from '../care.ts'
import type { Child } from '../child.ts'
import { childRule, type Rule } from '../rule.ts'
import { isAfter, isBefore, isBlank, isCode, isDate, isGiven, isSameDay, isSameText } from '../when.ts'
import { earlierRule, laterRule } from './following.ts'

/** Checks of how a child's episodes follow one another, in code order. */
export const sequence: readonly Rule[] = [
  earlierRule({
    code: '142',
    fields: ['DEC', 'REC'],
    message:
      'Another episode follows this one, which has no end. Enter the date it ceased and the reason it ceased.',
    fails: ({ DEC, REC }) => isBlank(DEC) || isBlank(REC),
  }),
  childRule({
    code: '199',
    tables: ['Episodes'],
    fields: ['CHILD'],
    message:
      'This episode began after the child was adopted from care. Check the reason the earlier episode ceased; if the adoption is right, the child needs a new number.',
    look(child, found) {
      const since = firstAdoption(child)
      if (since === undefined) return
      for (const episode of child.Episodes) if (isAfter(episode.DECOM, since)) found(episode)
    },
  }),
  childRule({
    code: '357',
    tables: ['Episodes'],
    fields: ['RNE'],
    message:
      'The first episode began in the year, and its reason for new episode is not S. Enter S, or add the episode that came before it.',
    look({ Episodes: [first] }, found, { start }) {
      if (isDate(first?.DECOM) && first.DECOM >= start && first.RNE !== 'S') found(first)
    },
  }),
  childRule({
    code: '388',
    tables: ['Episodes'],
    fields: ['REC'],
    message:
      'The reason the episode ceased does not fit what follows it. It is X1 when another episode begins the day this one ends, and only then: correct the reason or the dates.',
    look({ Episodes }, found) {
      for (const [at, episode] of Episodes.entries()) {
        const goesOn = isSameDay(episode.DEC, Episodes[at + 1]?.DECOM)
        if (episode.REC === 'X1' ? !goesOn : goesOn && isGiven(episode.REC)) found(episode)
      }
    },
  }),
  laterRule({
    code: '431',
    fields: ['DECOM', 'RNE'],
    message:
      'The reason for new episode is S, yet the episode before ended on the day this one began. Correct the reason, or the dates if the child had left care between the two.',
    fails: (before, { RNE, DECOM }) => RNE === 'S' && isSameDay(DECOM, before.DEC),
  }),
  laterRule({
    code: '432',
    fields: ['RNE'],
    message:
      'The child had left care when the episode before ended, so this one starts a new period of care. Enter S as the reason for new episode, or correct how the earlier one ceased.',
    fails: (before, { RNE }) => hasCeased(before) && RNE !== 'S',
  }),
  laterRule({
    code: '433',
    fields: ['DECOM', 'RNE'],
    message:
      'The reason for new episode says that care goes on, but the episode does not begin on the day the one before ended. Correct the dates, or enter S if the child had left care.',
    fails: (before, { RNE, DECOM }) => isCode(CONTINUING, RNE) && !isSameDay(DECOM, before.DEC),
  }),
  earlierRule({
    code: '437',
    fields: ['REC'],
    message:
      'The episode ceased because the child died or was 18 or over, but another follows it. Correct the reason it ceased, or remove the later episode.',
    fails: ({ REC }) => isCode(AT_THE_LAST, REC),
  }),
  laterRule({
    code: '501',
    fields: ['DEC', 'DECOM'],
    message:
      'The episode begins before the one before it ended. Correct the dates so that the two do not overlap.',
    fails: (before, { DECOM }) => isBefore(DECOM, before.DEC),
  }),
  childRule({
    code: '504',
    tables: ['Episodes'],
    fields: ['CIN'],
    message:
      'The category of need is not the one with which this period of care began. It stays the same throughout: correct it here or in the first episode.',
    look({ Episodes }, found) {
      let [start] = Episodes
      for (const episode of Episodes)
        if (episode.RNE === 'S') start = episode
        else if (!isSameText(episode.CIN, start?.CIN)) found(episode)
    },
  }),
]

/** Reasons for new episode by which care goes on. */
const CONTINUING = ['L', 'P', 'T', 'B', 'U']

/** Died, found to be 18 or over, stayed with the carers at 18. */
const AT_THE_LAST = ['E2', 'E15', 'E17']

/** The day the first episode that ended with an adoption began, this year or last; `undefined` when none did. */
function firstAdoption({ Episodes, last }: Child) {
  const [first, earlier] = [Episodes.find(isAdoption)?.DECOM, last.Episodes.find(isAdoption)?.DECOM]
  return isDate(earlier) && !isBefore(first, earlier) ? earlier : first
}
