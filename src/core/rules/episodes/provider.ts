import { providers } from '../../ssda903/codes.ts'
import { rowRule, type Rule } from '../rule.ts'
import { isBlank, isCode, isGiven, isNoCode } from '../when.ts'

const temporary = ['T0', 'T1', 'T2', 'T3', 'T4']

/** Placements that nobody provides; Z1 was split in four in 2025-26. */
const unprovided = [...temporary, 'Z1']
const unprovidedSince2025 = [...temporary, 'Z11', 'Z12', 'Z13', 'Z14']

/** A provider that some placements cannot have. */
const isNeverOf = (code: string, provider: string, placements: readonly string[], message: string): Rule =>
  rowRule({
    code,
    table: 'Episodes',
    fields: ['PLACE', 'PLACE_PROVIDER'],
    message,
    fails: ({ PLACE, PLACE_PROVIDER }) => PLACE_PROVIDER === provider && isCode(placements, PLACE),
  })

/** Checks of the placement provider, in code order. */
export const provider: readonly Rule[] = [
  rowRule({
    code: '178',
    table: 'Episodes',
    fields: ['PLACE_PROVIDER'],
    until: 2024,
    message:
      'The placement provider is not a code from PR0 to PR5, or the placement (T0 to T4, Z1) has none. Correct or clear it.',
    fails: ({ PLACE, PLACE_PROVIDER }) =>
      isNoCode(providers, PLACE_PROVIDER) || (PLACE_PROVIDER !== undefined && isCode(unprovided, PLACE)),
  }),
  rowRule({
    code: '178',
    table: 'Episodes',
    fields: ['PLACE_PROVIDER'],
    since: 2025,
    message:
      'The placement provider is not a code from PR0 to PR5, or the placement (T0 to T4, Z11 to Z14) has none. Correct or clear it.',
    fails: ({ PLACE, PLACE_PROVIDER }) =>
      isNoCode(providers, PLACE_PROVIDER) ||
      (PLACE_PROVIDER !== undefined && isCode(unprovidedSince2025, PLACE)),
  }),
  // A provider given with Z1 is one that 178 finds; the Department's code for this check left Z1 out.
  rowRule({
    code: '213',
    table: 'Episodes',
    fields: ['PLACE_PROVIDER'],
    until: 2024,
    message:
      'A placement provider is entered for a temporary placement (T0 to T4), which has none. Clear it.',
    fails: ({ PLACE, PLACE_PROVIDER }) => isGiven(PLACE_PROVIDER) && isCode(temporary, PLACE),
  }),
  rowRule({
    code: '213',
    table: 'Episodes',
    fields: ['PLACE_PROVIDER'],
    since: 2025,
    message:
      'A placement provider is entered for a placement that has none (T0 to T4, Z11 to Z14). Clear the provider.',
    fails: ({ PLACE, PLACE_PROVIDER }) => isGiven(PLACE_PROVIDER) && isCode(unprovidedSince2025, PLACE),
  }),
  rowRule({
    code: '526',
    table: 'Episodes',
    fields: ['PLACE', 'PLACE_PROVIDER'],
    until: 2024,
    message: 'The placement provider is blank. Enter it, unless the placement is one of T0 to T4 or Z1.',
    fails: ({ PLACE, PLACE_PROVIDER }) => isBlank(PLACE_PROVIDER) && !isCode(unprovided, PLACE),
  }),
  rowRule({
    code: '526',
    table: 'Episodes',
    fields: ['PLACE', 'PLACE_PROVIDER'],
    since: 2025,
    message:
      'The placement provider is blank. Enter it, unless the placement is one of T0 to T4 or Z11 to Z14.',
    fails: ({ PLACE, PLACE_PROVIDER }) => isBlank(PLACE_PROVIDER) && !isCode(unprovidedSince2025, PLACE),
  }),
  isNeverOf(
    '527',
    'PR1',
    ['P1', 'R2', 'R5'],
    'The council itself (PR1) cannot provide a placement with parents (P1), in the NHS (R2) or in custody (R5). Correct the provider or the placement.',
  ),
  isNeverOf(
    '528',
    'PR2',
    ['P1', 'R2', 'R5'],
    'Another council (PR2) cannot provide a placement with parents (P1), in the NHS (R2) or in custody (R5). Correct the provider or the placement.',
  ),
  isNeverOf(
    '529',
    'PR3',
    ['P1', 'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
    "Other public bodies (PR3) do not provide placements with parents, adopters or foster carers, or children's homes. Correct the provider or the placement.",
  ),
  isNeverOf(
    '530',
    'PR4',
    ['P1'],
    'A private provider (PR4) cannot provide a placement with parents (P1). Correct the provider, which is PR0 for parents, or the placement.',
  ),
  isNeverOf(
    '531',
    'PR5',
    ['P1'],
    'A voluntary provider (PR5) cannot provide a placement with parents (P1). Correct the provider, which is PR0 for parents, or the placement.',
  ),
  rowRule({
    code: '550',
    table: 'Episodes',
    fields: ['PLACE', 'PLACE_PROVIDER'],
    message:
      'Parents (PR0) are the provider only of a placement with parents (P1). Correct the provider or the placement.',
    fails: ({ PLACE, PLACE_PROVIDER }) => PLACE_PROVIDER === 'PR0' && PLACE !== 'P1',
  }),
]
