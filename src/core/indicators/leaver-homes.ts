import { accommodationLetters } from '../ssda903/codes.ts'
import { only } from './cohort.ts'
import type { Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import { byAge, letterKey, letterOf, livesIn, type Leaver, type LeaverGroups } from './leaver.ts'

const accommodation = (leaver: Leaver): string => `accommodation ${leaver.accommodation ?? 'not recorded'}`
const isSuitable = ({ suitable }: Leaver): boolean => suitable

const isYoung = ({ age = 0 }: Leaver): boolean => age < 19

/** Not abroad, deported or at a residence not known: the accommodation can be judged. */
const isHoused = (leaver: Leaver): boolean => !livesIn('G', 'H', 'R')(leaver)

/** Where care leavers live, as one source tells it. */
export function leaverHomes({
  from,
  common: given,
  all,
  grown,
  fostered,
  fosteredNeeds,
}: LeaverGroups): Indicator[] {
  const common = { ...given, theme: 'care-leavers', better: 'neither' } as const
  const housed = only(
    grown,
    'care leavers aged 19 to 21 not recorded as abroad, deported or of no known residence',
    isHoused,
  )
  return [
    share({
      ...common,
      id: 'cl-suitable',
      title: 'Care leavers in suitable accommodation',
      question: 'Are they somewhere safe to live?',
      better: 'higher',
      cohort: housed,
      words: 'care leavers in accommodation considered suitable',
      counts: isSuitable,
      because: accommodation,
      rows: byAge(
        only(
          all,
          'care leavers aged 17 to 21 not recorded as abroad, deported or of no known residence',
          isHoused,
        ),
        isSuitable,
      ),
      source: `${from}: accommodation considered suitable, 19 to 21 years`,
      caution:
        'Those abroad, deported or at a residence not known leave the base; those not in touch stay in it.',
    }),
    count({
      ...common,
      id: 'cl-accommodation-type',
      title: 'Where care leavers live',
      question: 'Where do care leavers live?',
      unit: 'children',
      cohort: grown,
      because: accommodation,
      rows: { labels: accommodationLetters, keys: (leaver) => [letterKey(leaver)] },
      source: `${from}, 19 to 21 years`,
    }),
    count({
      ...common,
      id: 'cl-bed-breakfast',
      title: 'Care leavers in bed and breakfast',
      question: 'Is anyone in bed and breakfast?',
      better: 'lower',
      unit: 'children',
      cohort: only(grown, 'care leavers aged 19 to 21 in bed and breakfast', livesIn('W')),
      because: accommodation,
      rows: {
        among: all,
        labels: {
          V: accommodationLetters.V,
          S: accommodationLetters.S,
          'W:17-18': 'Aged 17 and 18, in bed and breakfast',
        },
        keys: (leaver) => [letterOf(leaver) + (isYoung(leaver) ? ':17-18' : '')],
        over: (leaver, key) => isYoung(leaver) === key.endsWith(':17-18'),
      },
      source: `${from}, 19 to 21 years`,
    }),
    count({
      ...common,
      id: 'cl-custody',
      title: 'Care leavers in custody',
      question: 'How many are in custody?',
      better: 'lower',
      unit: 'children',
      cohort: only(grown, 'care leavers aged 19 to 21 in custody', livesIn('X')),
      because: accommodation,
      source: `${from}, 19 to 21 years`,
    }),
    share({
      ...common,
      ...fosteredNeeds,
      id: 'cl-staying-put',
      title: 'Care leavers who stayed with their foster carers',
      question: 'How many stayed with their foster carers after 18?',
      better: 'higher',
      cohort: fostered,
      words: 'care leavers living with their former foster carers',
      counts: ({ stayingPut }) => stayingPut,
      because: accommodation,
      rows: {
        labels: { 18: 'Aged 18', 19: 'Aged 19', 20: 'Aged 20' },
        keys: ({ age }) => [String(age)],
        counts: ({ stayingPut }) => stayingPut,
        over: ({ age }, key) => String(age) === key,
      },
      source: `${from} and the last home in care`,
      caution: 'Young people who left care before the first return loaded cannot be seen.',
    }),
  ]
}
