import type { Day } from '../../time/day.ts'
import { isAdoption } from '../care.ts'
import type { Row } from '../row.ts'
import { childRule, type Rule } from '../rule.ts'
import { birthday, isBefore } from '../when.ts'

type Episode = Row<'Episodes'>

/** Checks of episodes against the child's age, in code order. */
export const ages: readonly Rule[] = [
  childRule({
    code: '302',
    tables: ['Episodes', 'Header'],
    fields: ['DECOM', 'DOB'],
    message:
      'The first episode begins before the child was born. Correct the date of birth or the date it began.',
    look({ Episodes: [first], Header }, found) {
      for (const header of Header) if (isBefore(first?.DECOM, header.DOB)) found(first, header)
    },
  }),
  ageRule({
    code: '352',
    fields: ['DECOM', 'RNE'],
    message:
      'The child was 18 or over on the day they started to be looked after. Correct the date the episode began, the reason for it or the date of birth.',
    of: ({ RNE }) => RNE === 'S',
    fails: ({ DECOM }, dob) => isReached(18, dob, DECOM),
  }),
  ageRule({
    code: '370',
    fields: ['DECOM', 'PLACE'],
    until: 2022,
    message:
      'A child under 15 is placed in independent living (P2). Correct the placement type, the date the episode began or the date of birth.',
    of: ({ PLACE }) => PLACE === 'P2',
    fails: ({ DECOM }, dob) => isUnder(15, dob, DECOM),
  }),
  ageRule({
    code: '370',
    fields: ['DECOM', 'PLACE'],
    since: 2023,
    until: 2023,
    message:
      'A child under 16 is placed in independent living (P2). Correct the placement type, the date the episode began or the date of birth.',
    of: ({ PLACE }) => PLACE === 'P2',
    fails: ({ DECOM }, dob) => isUnder(16, dob, DECOM),
  }),
  ageRule({
    code: '371',
    fields: ['DECOM', 'PLACE'],
    until: 2022,
    message:
      'A child under 14 is placed in semi-independent living (H5). Correct the placement type, the date the episode began or the date of birth.',
    of: ({ PLACE }) => PLACE === 'H5',
    fails: ({ DECOM }, dob) => isUnder(14, dob, DECOM),
  }),
  ageRule({
    code: '371',
    fields: ['DECOM', 'PLACE'],
    since: 2023,
    until: 2023,
    message:
      'A child under 16 is placed in semi-independent living (H5). Correct the placement type, the date the episode began or the date of birth.',
    of: ({ PLACE }) => PLACE === 'H5',
    fails: ({ DECOM }, dob) => isUnder(16, dob, DECOM),
  }),
  ageRule({
    code: '371',
    fields: ['DECOM', 'PLACE'],
    since: 2024,
    message:
      'A child under 16 is placed in supported accommodation (K3). Correct the placement type, the date the episode began or the date of birth.',
    of: ({ PLACE }) => PLACE === 'K3',
    fails: ({ DECOM }, dob) => isUnder(16, dob, DECOM),
  }),
  ageRule({
    code: '372',
    fields: ['DECOM', 'PLACE'],
    message:
      'A child under 10 is placed in a young offender institution or prison (R5). Correct the placement type, the date the episode began or the date of birth.',
    of: ({ PLACE }) => PLACE === 'R5',
    fails: ({ DECOM }, dob) => isUnder(10, dob, DECOM),
  }),
  ageRule({
    code: '373',
    fields: ['DECOM', 'PLACE'],
    message:
      'A child under 4 is placed in a residential school (S1). Correct the placement type, the date the episode began or the date of birth.',
    of: ({ PLACE }) => PLACE === 'S1',
    fails: ({ DECOM }, dob) => isUnder(4, dob, DECOM),
  }),
  ageRule({
    code: '374',
    fields: ['DECOM', 'PLACE'],
    message:
      'A child under 14 is placed in residential employment (P3). Correct the placement type, the date the episode began or the date of birth.',
    of: ({ PLACE }) => PLACE === 'P3',
    fails: ({ DECOM }, dob) => isUnder(14, dob, DECOM),
  }),
  ageRule({
    code: '386',
    fields: ['REC'],
    message:
      'The episode ceased because the child was adopted (E11 or E12), on or after their 18th birthday. Correct the reason, the date it ceased or the date of birth.',
    of: isAdoption,
    fails: ({ DEC }, dob) => isReached(18, dob, DEC),
  }),
  ageRule({
    code: '387',
    fields: ['REC'],
    message:
      'The episode ceased because a child under 14 moved into independent living (E5 or E6). Correct the reason, the date it ceased or the date of birth.',
    of: ({ REC }) => REC === 'E5' || REC === 'E6',
    fails: ({ DEC }, dob) => isUnder(14, dob, DEC),
  }),
  ageRule({
    code: '389',
    fields: ['REC'],
    message:
      'The episode ceased because a child under 16 moved to adult social care (E7). Correct the reason, the date it ceased or the date of birth.',
    of: ({ REC }) => REC === 'E7',
    fails: ({ DEC }, dob) => isUnder(16, dob, DEC),
  }),
  ageRule({
    code: '407',
    fields: ['DEC', 'DOB', 'REC'],
    message:
      'The episode ceased with special guardianship (E45 to E48), on or after the 18th birthday. Correct the reason, the date it ceased or the date of birth.',
    of: isSpecialGuardianship,
    fails: ({ DEC }, dob) => isReached(18, dob, DEC),
  }),
  ageRule({
    code: '460',
    fields: ['DEC', 'REC'],
    message:
      'The episode ceased because a young person aged 18 or over stayed with their carers (E17), before their 18th birthday. Correct the reason, the date it ceased or the date of birth.',
    of: ({ REC }) => REC === 'E17',
    fails: ({ DEC }, dob) => isUnder(18, dob, DEC),
  }),
]

/** A check of each episode by itself against the date of birth. The header is told of when the check is about it. */
function ageRule(rule: {
  readonly code: string
  readonly fields: readonly string[]
  readonly message: string
  readonly since?: number
  readonly until?: number
  /** The episodes it is about. */
  readonly of: (episode: Episode) => boolean
  readonly fails: (episode: Episode, dob: Day | undefined) => boolean
}): Rule {
  const { of, fails, ...said } = rule
  const isAboutHeader = said.fields.includes('DOB')
  return childRule({
    ...said,
    tables: ['Episodes', 'Header'],
    look({ Episodes, Header }, found) {
      for (const episode of Episodes)
        if (of(episode))
          for (const header of Header)
            if (fails(episode, header.DOB)) found(episode, isAboutHeader ? header : undefined)
    },
  })
}

/** On a day before the birthday. False when either day is missing. */
const isUnder = (age: number, dob: Day | undefined, on: Day | undefined): boolean =>
  isBefore(on, birthday(dob, age))

/** On the birthday or after it. False when either day is missing. */
const isReached = (age: number, dob: Day | undefined, on: Day | undefined): boolean =>
  on !== undefined && on >= birthday(dob, age)

function isSpecialGuardianship({ REC }: Episode): boolean {
  return REC === 'E45' || REC === 'E46' || REC === 'E47' || REC === 'E48'
}
