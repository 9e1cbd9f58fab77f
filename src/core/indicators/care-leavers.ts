import { accommodationLetters, inTouch } from '../ssda903/codes.ts'
import { dayOf, type Day } from '../time/day.ts'
import { only } from './cohort.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count, share } from './kinds.ts'
import { careLeavers, fosteredAtEighteen, housed, letterKey, letterOf, type Leaver } from './leaver.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

const common = {
  theme: 'care-leavers',
  reach: 'period',
  collected: 'yearly',
  tables: ['OC3'],
  better: 'neither',
} as const satisfies Partial<Definition>

const isWith =
  (...codes: readonly string[]) =>
  (leaver: Leaver): boolean =>
    codes.includes(leaver.row.ACTIV ?? '')
const livesIn =
  (letter: string) =>
  (leaver: Leaver): boolean =>
    letterOf(leaver) === letter

const activity = ({ row }: Leaver): string => `activity ${row.ACTIV ?? 'not recorded'}`
const accommodation = ({ row }: Leaver): string => `accommodation ${row.ACCOM ?? 'not recorded'}`
const neetReasons = { G4: 'Illness or disability', G5: 'Other reason', G6: 'Pregnancy or parenting' }

/** Apprenticeships have had codes of their own since 2021/22. Ruling A-42. */
const beforeApprenticeships = (_view: View, { to }: Window) =>
  to < (dayOf(2021, 4, 1) as Day)
    ? ({
        status: 'not-applicable',
        note: 'Returns before 2021/22 cannot tell apprenticeships from other training.',
      } as const)
    : undefined

/** Care leavers, from the year's OC3 table. */
export const careLeaving: readonly Indicator[] = [
  count({
    ...common,
    id: 'cl-cohort',
    title: 'Young people with a leaving care service',
    question: 'How many care leavers do we support?',
    unit: 'children',
    cohort: careLeavers,
    because: ({ age }) => `turned ${age} in the year`,
    source: 'DfE OC3, young people who turned 19, 20 or 21 in the year',
    caution: 'The return holds only young people around their birthdays; the local list is longer.',
  }),
  share({
    ...common,
    id: 'cl-in-touch',
    title: 'Care leavers we are in touch with',
    question: 'Do we know how they are?',
    better: 'higher',
    cohort: careLeavers,
    words: 'care leavers in touch with the council',
    counts: ({ row }) => row.IN_TOUCH === 'YES',
    because: ({ row }) =>
      row.IN_TOUCH
        ? ((inTouch as Record<string, string>)[row.IN_TOUCH]?.toLowerCase() ?? row.IN_TOUCH)
        : 'not recorded',
    source: 'DfE OC3; those who refuse contact or need no services stay in the base',
  }),
  share({
    ...common,
    id: 'cl-suitable',
    title: 'Care leavers in suitable accommodation',
    question: 'Are they somewhere safe to live?',
    better: 'higher',
    cohort: housed,
    words: 'care leavers in accommodation considered suitable',
    counts: ({ row }) => row.ACCOM?.[1] === '1',
    because: accommodation,
    source: "DfE 'Accommodation considered suitable', 19 to 21 years",
    caution:
      'Those abroad, deported or at a residence not known leave the base; those not in touch stay in it.',
  }),
  share({
    ...common,
    id: 'cl-eet',
    title: 'Care leavers in education, employment or training',
    question: 'Are they studying, training or working?',
    better: 'higher',
    cohort: careLeavers,
    words: 'care leavers in education, employment or training',
    counts: isWith('F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5'),
    because: activity,
    source: "DfE 'Total in education, employment or training', 19 to 21 years",
  }),
  share({
    ...common,
    id: 'cl-neet',
    title: 'Care leavers not in education, employment or training',
    question: 'How many are not studying, training or working?',
    better: 'lower',
    cohort: careLeavers,
    words: 'care leavers not in education, employment or training',
    counts: isWith('G4', 'G5', 'G6'),
    because: activity,
    rows: {
      labels: neetReasons,
      keys: ({ row }) => (row.ACTIV && row.ACTIV in neetReasons ? [row.ACTIV] : []),
    },
    source: "DfE 'Total not in education, employment or training', 19 to 21 years",
    caution: 'In, not in and not known add to all.',
  }),
  count({
    ...common,
    id: 'cl-accommodation-type',
    title: 'Where care leavers live',
    question: 'Where do care leavers live?',
    unit: 'children',
    cohort: careLeavers,
    because: accommodation,
    rows: { labels: accommodationLetters, keys: (leaver) => [letterKey(leaver)] },
    source: 'DfE OC3, 19 to 21 years',
  }),
  count({
    ...common,
    id: 'cl-bed-breakfast',
    title: 'Care leavers in bed and breakfast',
    question: 'Is anyone in bed and breakfast?',
    better: 'lower',
    unit: 'children',
    cohort: only(careLeavers, 'care leavers aged 19 to 21 in bed and breakfast', livesIn('W')),
    because: accommodation,
    rows: {
      among: careLeavers,
      labels: { V: accommodationLetters.V, S: accommodationLetters.S },
      keys: (leaver) => [letterOf(leaver)],
    },
    source: 'DfE OC3, 19 to 21 years',
  }),
  count({
    ...common,
    id: 'cl-custody',
    title: 'Care leavers in custody',
    question: 'How many are in custody?',
    better: 'lower',
    unit: 'children',
    cohort: only(careLeavers, 'care leavers aged 19 to 21 in custody', livesIn('X')),
    because: accommodation,
    source: 'DfE OC3, 19 to 21 years',
  }),
  share({
    ...common,
    id: 'cl-university',
    title: 'Care leavers at university',
    question: 'How many are at university?',
    better: 'higher',
    cohort: careLeavers,
    words: 'care leavers in higher education',
    counts: isWith('F1', 'P1'),
    because: activity,
    source: "DfE 'Higher education', 19 to 21 years",
  }),
  share({
    ...common,
    id: 'cl-apprenticeship',
    title: 'Care leavers in apprenticeships',
    question: 'How many are apprentices?',
    better: 'higher',
    gap: beforeApprenticeships,
    cohort: careLeavers,
    words: 'care leavers in an apprenticeship',
    counts: isWith('F4', 'P4'),
    because: activity,
    source: "DfE 'Apprenticeship', 19 to 21 years",
  }),
  share({
    ...common,
    id: 'cl-staying-put',
    title: 'Care leavers who stayed with their foster carers',
    question: 'How many stayed with their foster carers after 18?',
    better: 'higher',
    tables: ['Episodes', 'OC3'],
    historyMonths: 36,
    cohort: fosteredAtEighteen,
    words: 'care leavers living with their former foster carers',
    counts: livesIn('Z'),
    because: accommodation,
    rows: {
      labels: { 18: 'Aged 18', 19: 'Aged 19', 20: 'Aged 20' },
      keys: ({ age }) => [String(age)],
      counts: livesIn('Z'),
      over: ({ age }, key) => String(age) === key,
    },
    source: "DfE 'Staying put'",
    caution: 'Young people who left care before the first return loaded cannot be seen.',
  }),
]
