import { councilNumbers } from '../../ssda903/council-numbers.ts'
import { isForAdoption, isOrWasUasc, isShortBreak } from '../care.ts'
import { isPostcode, plainPostcode } from '../postcode.ts'
import type { Row } from '../row.ts'
import { childRule, rowRule, type Rule } from '../rule.ts'
import { isBlank, isCode, isGiven, numberIn } from '../when.ts'

type Episode = Row<'Episodes'>

/** Stands for a distance that is not known. */
const UNKNOWN_MILES = 999.9

/** Where the council's own carers may live: anywhere. */
const foster = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6']

const hasNoMiles = ({ PL_DISTANCE }: Episode): boolean => {
  const miles = numberIn(PL_DISTANCE)
  return isGiven(PL_DISTANCE) && !(miles >= 0 && miles <= UNKNOWN_MILES)
}

const isLong = ({ PL_DISTANCE }: Episode): boolean => {
  const miles = numberIn(PL_DISTANCE)
  return miles > 350 && miles !== UNKNOWN_MILES
}

/** How PL_LA names a council or another country by its area code. */
const areaCode = /^(E0[6-9]|E10|W06|S12|N09)\d{6}$/

/** Wales, Scotland, Northern Ireland, outside the United Kingdom, and a place kept secret. */
const elsewhere = ['WAL', 'SCO', 'NIR', 'NUK', 'CON']

/** A council by its three-digit number or area code, or another country. */
const isPlaceName = (named: string): boolean =>
  councilNumbers.has(named) || isCode(elsewhere, named) || areaCode.test(named)

const isMistyped = (postcode: string | undefined): boolean =>
  postcode !== undefined && postcode !== '' && !isPostcode(postcode)

const isSamePostcode = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined &&
  a !== '' &&
  b !== undefined &&
  (a === b || (hasSameEnd(a, b) && plainPostcode(a) === plainPostcode(b)))

/** Nearly all that differ do so in the last letter, small or capital: only then is the rest looked at. */
const hasSameEnd = (a: string, b: string): boolean =>
  (a.charCodeAt(a.length - 1) | 32) === (b.charCodeAt(b.length - 1) | 32)

/** Checks of where a child is placed and how far from home, in code order. */
export const places: readonly Rule[] = [
  childRule({
    code: '164',
    tables: ['Episodes'],
    fields: ['PL_DISTANCE'],
    needs: ['PL_DISTANCE'],
    severity: 'query',
    message:
      'The distance from home is no number from 0 to 999.9. Correct the postcodes it is worked out from.',
    look(child, found) {
      for (const row of child.Episodes)
        if (!isShortBreak(row) && hasNoMiles(row) && !isOrWasUasc(child)) found(row)
    },
  }),
  rowRule({
    code: '169',
    table: 'Episodes',
    fields: ['PL_LA'],
    needs: ['PL_LA'],
    message:
      "The council the child is placed in is blank or not a council's code. Enter a valid placement postcode, from which it is found.",
    fails: (row) => !isShortBreak(row) && (row.PL_LA === undefined || !isPlaceName(row.PL_LA)),
  }),
  rowRule({
    code: '214',
    table: 'Episodes',
    fields: ['PL_POST', 'URN'],
    message:
      'Short breaks (V3, V4) carry neither a placement postcode nor a unique reference number of Ofsted. Clear them, or correct the legal status.',
    fails: (row) => isShortBreak(row) && (isGiven(row.PL_POST) || isGiven(row.URN)),
  }),
  childRule({
    code: '392a',
    tables: ['Episodes'],
    fields: ['PL_DISTANCE'],
    needs: ['PL_DISTANCE'],
    severity: 'query',
    message:
      'The child is looked after and has no distance from home. Enter the home and placement postcodes, unless the child is or was unaccompanied.',
    look(child, found) {
      for (const row of child.Episodes)
        if (isBlank(row.PL_DISTANCE) && !isShortBreak(row) && !isOrWasUasc(child)) found(row)
    },
  }),
  childRule({
    code: '392b',
    tables: ['Episodes'],
    fields: ['HOME_POST', 'PL_POST'],
    severity: 'query',
    message:
      'The child is looked after and the home or placement postcode is blank. Enter both, unless the child is or was unaccompanied.',
    look(child, found) {
      for (const row of child.Episodes)
        if ((isBlank(row.HOME_POST) || isBlank(row.PL_POST)) && !isShortBreak(row) && !isOrWasUasc(child))
          found(row)
    },
  }),
  rowRule({
    code: '392c',
    table: 'Episodes',
    fields: ['HOME_POST', 'PL_POST'],
    message: 'The home or placement postcode is not written as a postcode is, like AB1 0JD. Correct it.',
    fails: ({ HOME_POST, PL_POST }) => isMistyped(HOME_POST) || isMistyped(PL_POST),
  }),
  rowRule({
    code: '392d',
    table: 'Episodes',
    fields: ['HOME_POST', 'PLACE', 'PL_POST'],
    message:
      'The placement has the postcode of home, and is not with parents (P1). Correct the postcode that is wrong, or the placement.',
    fails: ({ HOME_POST, PLACE, PL_POST }) => PLACE !== 'P1' && isSamePostcode(HOME_POST, PL_POST),
  }),
  rowRule({
    code: '398',
    table: 'Episodes',
    fields: ['HOME_POST', 'LS', 'PL_POST'],
    message:
      'Short breaks (V3, V4) have no distance, and a postcode is entered. Clear the home and placement postcodes, or correct the legal status.',
    fails: (row) => isShortBreak(row) && (isGiven(row.HOME_POST) || isGiven(row.PL_POST)),
  }),
  childRule({
    code: '406',
    tables: ['Episodes'],
    fields: ['PL_DISTANCE'],
    needs: ['PL_DISTANCE'],
    message:
      'The child is or was an unaccompanied child seeking asylum, who has no distance from home. Clear it, and the home postcode with it.',
    look(child, found) {
      if (!isOrWasUasc(child)) return
      for (const row of child.Episodes) if (isGiven(row.PL_DISTANCE)) found(row)
    },
  }),
  rowRule({
    code: '411',
    table: 'Episodes',
    fields: ['PL_LOCATION'],
    needs: ['authority', 'PL_LA', 'PL_LOCATION'],
    message:
      "The placement location (IN or OUT of this council's area) disagrees with the council of placement. Correct the one that is wrong.",
    fails: ({ PL_LA, PL_LOCATION }, { authority }) =>
      PL_LA !== undefined && PL_LA !== '' && PL_LOCATION === (authority.has(PL_LA) ? 'OUT' : 'IN'),
  }),
  rowRule({
    code: '420',
    table: 'Episodes',
    fields: ['PL_LA'],
    needs: ['PL_LA'],
    message:
      'Short breaks (V3, V4) have no council of placement, and one is given. Clear it with the placement postcode, or correct the legal status.',
    fails: (row) => isShortBreak(row) && isGiven(row.PL_LA),
  }),
  childRule({
    code: '454',
    tables: ['Episodes'],
    fields: ['PL_DISTANCE'],
    needs: ['PL_DISTANCE'],
    since: 2025,
    severity: 'query',
    message:
      'The placement is more than 350 miles from home. Check both postcodes, and that it is not an unaccompanied child.',
    look(child, found) {
      for (const row of child.Episodes) if (isLong(row) && !isOrWasUasc(child)) found(row)
    },
  }),
  rowRule({
    code: '1015',
    table: 'Episodes',
    fields: ['PL_LA'],
    needs: ['authority', 'PL_LA'],
    message:
      "The placement is the council's own provision (PR1) and lies in another council's area. Correct the provider or the placement postcode.",
    fails: (row, { authority }) =>
      row.PLACE_PROVIDER === 'PR1' &&
      isGiven(row.LS) &&
      !isShortBreak(row) &&
      isGiven(row.PLACE) &&
      !isCode(foster, row.PLACE) &&
      !isForAdoption(row) &&
      isGiven(row.PL_LA) &&
      !authority.has(row.PL_LA ?? ''),
  }),
]
