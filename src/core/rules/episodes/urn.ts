import { day, type Day } from '../../time/day.ts'
import { isShortBreak } from '../care.ts'
import type { Circumstances } from '../circumstances.ts'
import { plainPostcode } from '../postcode.ts'
import type { Provider } from '../provider.ts'
import type { Row } from '../row.ts'
import { rowRule, type Rule } from '../rule.ts'
import { isAfter, isBefore, isBlank, isCode, isGiven } from '../when.ts'

type Episode = Row<'Episodes'>

/** Stands where a setting has no number because Ofsted does not inspect it. */
const UNINSPECTED = 'XXXXXXX'

const never = ['P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T1', 'T2', 'T3', 'T4']

/** Placements with no number of Ofsted's. Supported accommodation is registered since 28 October 2023. */
const unregistered2022 = [...never, 'H5', 'P2', 'Z1']
const unregistered2023 = [...never, 'P2', 'Z1']
const unregistered2024 = [...never, 'Z1']
const unregistered2025 = [...never, 'Z11', 'Z12', 'Z13', 'Z14']

/** Placements in a building that Ofsted's list has the postcode of. A foster carer's agency is somewhere else. */
const buildings2022 = ['K1', 'K2', 'R3', 'S1']
const buildings2023 = [...buildings2022, 'H5']
const buildings2024 = [...buildings2023, 'K3']

/** The first day on which supported accommodation had to be registered. */
const REGISTERED_FROM = day('2023-10-28')

const abroad = ['WAL', 'SCO', 'NIR', 'NUK']

/** In England, or nowhere that is known. */
const isInEngland = ({ PL_LA = '' }: Episode): boolean => !isCode(abroad, PL_LA) && !hasCodeAbroad(PL_LA)

/** An area code of Wales, Scotland, Northern Ireland or the islands, `W06000008`. */
const hasCodeAbroad = (council: string): boolean =>
  'WSNLM'.includes(council.charAt(0)) && isCode(digits, council.charAt(1))

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

type Fails = (episode: Episode, about: Circumstances) => boolean

/** An episode of the collection whose setting should have a number and has none. Short breaks have none: check 214. */
const lacksUrn =
  (unregistered: readonly string[]): Fails =>
  (episode, { start }) =>
    isBlank(episode.URN) &&
    !isCode(unregistered, episode.PLACE) &&
    !isShortBreak(episode) &&
    (episode.DEC === undefined || episode.DEC >= start) &&
    isInEngland(episode)

const hasNeedlessUrn =
  (unregistered: readonly string[]): Fails =>
  ({ URN, PLACE }) =>
    isGiven(URN) && URN !== UNINSPECTED && isCode(unregistered, PLACE)

/** In a building whose setting the list has at other postcodes, or at none. */
const isElsewhere =
  (buildings: readonly string[]): Fails =>
  (episode, { providerOf }) => {
    const { PLACE, PL_POST, URN } = episode
    if (PL_POST === undefined || PL_POST === '' || !isCode(buildings, PLACE) || isShortBreak(episode))
      return false
    return providerOf(URN)?.postcodes.includes(plainPostcode(PL_POST)) === false
  }

/** On the list, and not registered on a day. A list may not say from when or until when. */
const isUnregisteredOn = (on: Day | undefined, listed: Provider | undefined): boolean =>
  listed !== undefined && (isBefore(on, listed.registered) || isAfter(on, listed.closed))

const required = {
  code: '218',
  table: 'Episodes',
  fields: ['URN'],
  needs: ['PL_LA'],
  message:
    'The placement has no unique reference number of Ofsted. Enter it, or XXXXXXX if Ofsted does not inspect the setting.',
} as const

const mismatched = {
  code: '221',
  table: 'Episodes',
  fields: ['PL_POST'],
  needs: ['providers'],
  message:
    "The placement's postcode is not the one Ofsted lists for its unique reference number. Check both, and correct the one that is wrong.",
} as const

const needless = {
  code: '222',
  table: 'Episodes',
  fields: ['URN'],
  message:
    'This kind of placement has no unique reference number of Ofsted, and one is entered. Clear the number or correct the placement.',
} as const

/** Checks of the setting's unique reference number, in code order. */
export const urn: readonly Rule[] = [
  rowRule({ ...required, until: 2023, fails: lacksUrn(unregistered2022) }),
  rowRule({ ...required, since: 2024, until: 2024, fails: lacksUrn(unregistered2024) }),
  rowRule({ ...required, since: 2025, fails: lacksUrn(unregistered2025) }),
  rowRule({
    code: '219',
    table: 'Episodes',
    fields: ['PLACE', 'URN'],
    needs: ['providers'],
    message:
      'Ofsted does not list the setting with this unique reference number for this kind of placement. Correct the number or the placement.',
    fails: ({ PLACE, URN }, { providerOf }) =>
      isGiven(PLACE) && providerOf(URN)?.placements.includes(PLACE ?? '') === false,
  }),
  rowRule({ ...mismatched, until: 2022, fails: isElsewhere(buildings2022) }),
  rowRule({ ...mismatched, since: 2023, until: 2023, fails: isElsewhere(buildings2023) }),
  rowRule({ ...mismatched, since: 2024, fails: isElsewhere(buildings2024) }),
  rowRule({ ...needless, until: 2022, fails: hasNeedlessUrn(unregistered2022) }),
  rowRule({ ...needless, since: 2023, until: 2023, fails: hasNeedlessUrn(unregistered2023) }),
  rowRule({ ...needless, since: 2024, until: 2024, fails: hasNeedlessUrn(unregistered2024) }),
  rowRule({ ...needless, since: 2025, fails: hasNeedlessUrn(unregistered2025) }),
  rowRule({
    code: '224',
    table: 'Episodes',
    fields: ['PLACE_PROVIDER'],
    needs: ['providers'],
    message:
      'The placement provider is not one Ofsted lists for the setting with this unique reference number. Correct the provider or the number.',
    fails: ({ PLACE_PROVIDER, URN }, { providerOf }) =>
      isGiven(PLACE_PROVIDER) && providerOf(URN)?.providers?.includes(PLACE_PROVIDER ?? '') === false,
  }),
  rowRule({
    code: '227',
    table: 'Episodes',
    fields: ['DECOM', 'URN'],
    needs: ['providers'],
    message:
      'The setting was not registered with Ofsted on the day the episode began. Correct the unique reference number or the date.',
    fails: ({ DECOM, URN }, { providerOf }) => isUnregisteredOn(DECOM, providerOf(URN)),
  }),
  rowRule({
    code: '228',
    table: 'Episodes',
    fields: ['DEC', 'URN'],
    needs: ['providers'],
    severity: 'query',
    message:
      'The setting was not registered with Ofsted when the episode ended, or at the end of the year if it is open. Check the unique reference number and the date.',
    fails: ({ DEC, URN }, { providerOf, end }) => isUnregisteredOn(DEC ?? end, providerOf(URN)),
  }),
  rowRule({
    code: '229',
    table: 'Episodes',
    fields: ['PLACE_PROVIDER', 'URN'],
    needs: ['providers', 'authority'],
    severity: 'query',
    message:
      "A setting in another council's area is entered as own provision (PR1), or one in this council's as another council's (PR2). Check the placement provider and the unique reference number.",
    fails({ PLACE_PROVIDER, URN }, { providerOf, authority }) {
      const council = providerOf(URN)?.authority
      if (council === undefined) return false
      return authority.has(council) ? PLACE_PROVIDER === 'PR2' : PLACE_PROVIDER === 'PR1'
    },
  }),
  rowRule({
    code: '230',
    table: 'Episodes',
    fields: ['DEC', 'PLACE', 'URN'],
    needs: ['PL_LA'],
    since: 2023,
    until: 2023,
    message:
      'Supported accommodation in England (H5) needs a unique reference number of Ofsted from 28 October 2023, and XXXXXXX is none. Enter it.',
    fails: (episode) =>
      episode.PLACE === 'H5' &&
      (isBlank(episode.URN) || episode.URN === UNINSPECTED) &&
      (episode.DEC === undefined || isAfter(episode.DEC, REGISTERED_FROM)) &&
      !isShortBreak(episode) &&
      isInEngland(episode),
  }),
  rowRule({
    code: '1008',
    table: 'Episodes',
    fields: ['URN'],
    needs: ['providers'],
    message:
      "The unique reference number is not on Ofsted's lists. Correct it, or enter XXXXXXX if Ofsted does not inspect the setting.",
    fails: ({ URN }, { providerOf }) => isGiven(URN) && URN !== UNINSPECTED && providerOf(URN) === undefined,
  }),
]
