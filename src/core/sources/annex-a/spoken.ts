import { headingKey } from '../../tables/headings.ts'

/** The code each spelling out stands for, as `headingKey` writes it: those of the codes themselves, and Annex A's own. */
export function spokenOf(
  column: string,
  codes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const known = found.get(column)?.get(codes)
  if (known !== undefined) return known
  const all = new Map([
    ...Object.entries(codes).map(([code, label]) => [headingKey(label), code] as const),
    ...Object.entries({ ...yesNo(codes), ...said[column] }),
  ])
  const own = found.get(column) ?? new WeakMap<object, ReadonlyMap<string, string>>()
  found.set(column, own.set(codes, all))
  return all
}

const found = new Map<string, WeakMap<object, ReadonlyMap<string, string>>>()

/** Which code a letter stands for that stands alone, `a)`. An ethnicity's is not told: templates letter them unlike. */
export const lettersOf = (column: string): Readonly<Record<string, string>> =>
  Object.hasOwn(letters, column) ? (letters[column] ?? flagLetters) : flagLetters

const flagLetters = { a: 'Y', b: 'N', c: '' }

/** A column without codes is a yes or no. */
const yesNo = (codes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.keys(codes).length > 0
    ? {}
    : { yes: 'Y', y: 'Y', no: 'N', n: 'N', unknown: '', not_known: '', not_applicable: '', n_a: '', na: '' }

const inOrder = (...codes: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(codes.map((code, at) => [String.fromCharCode(97 + at), code]))

const letters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: inOrder('M', 'F', 'U', 'U'),
  ethnicity: {},
  location: inOrder('IN', 'OUT'),
  plan: inOrder('RETURN', 'ADOPTION', 'SGO_CAO', 'SUPPORTED', 'LT_RES', 'LT_FOST', 'OTHER'),
  eligibility: inOrder('RELEVANT', 'FORMER_RELEVANT', 'QUALIFYING', 'ELIGIBLE'),
  in_touch: inOrder('YES', 'NO', 'DIED', 'REFU', 'NREQ', 'RHOM'),
  reversal_reason: inOrder('RD1', 'RD2', 'RD3', 'RD4'),
  left_reason: inOrder('1', '2', '3'),
  status: {},
  need: {},
  reason: {},
  placement: {},
  provider: {},
  accommodation: {},
  activity: {},
}

const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: {
    boy: 'M',
    girl: 'F',
    not_stated_recorded: 'U',
    not_stated: 'U',
    not_recorded: 'U',
    not_stated_not_recorded: 'U',
    unknown: 'U',
    neither: 'U',
    indeterminate: 'U',
  },
  need: { n0: '', n0_not_stated: '', not_stated: '', not_recorded: '' },
  location: { in: 'IN', out: 'OUT', inside: 'IN', outside: 'OUT' },
  plan: {
    return_home: 'RETURN',
    sgo: 'SGO_CAO',
    cao: 'SGO_CAO',
    sgo_cao: 'SGO_CAO',
    special_guardianship_order: 'SGO_CAO',
    special_guardianship: 'SGO_CAO',
    child_arrangements_order: 'SGO_CAO',
    special_guardianship_order_child_arrangements_order: 'SGO_CAO',
    supported_living_in_the_community: 'SUPPORTED',
    supported_living: 'SUPPORTED',
    long_term_residential: 'LT_RES',
    long_term_residential_placement: 'LT_RES',
    residential_placement: 'LT_RES',
    long_term_fostering: 'LT_FOST',
    long_term_foster_care: 'LT_FOST',
    other: 'OTHER',
  },
  eligibility: {
    relevant: 'RELEVANT',
    former_relevant: 'FORMER_RELEVANT',
    qualifying: 'QUALIFYING',
    qualifying_child: 'QUALIFYING',
    qualifying_young_person: 'QUALIFYING',
    eligible: 'ELIGIBLE',
  },
  in_touch: {
    yes: 'YES',
    no: 'NO',
    died: 'DIED',
    refu: 'REFU',
    refused: 'REFU',
    young_person_refuses_contact: 'REFU',
    nreq: 'NREQ',
    young_person_no_longer_requires_services: 'NREQ',
    rhom: 'RHOM',
    returned_home: 'RHOM',
    young_person_returned_home: 'RHOM',
  },
  suitable: { suitable: 'Y', unsuitable: 'N', not_suitable: 'N', '1': 'Y', '2': 'N' },
  left_reason: {
    withdrew: '1',
    withdrawn: '1',
    on_hold: '2',
    refused: '3',
  },
}
