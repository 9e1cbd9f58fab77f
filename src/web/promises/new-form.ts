import type { Raise } from '../../core/governance/commitments/command.ts'
import { kindOf, kinds, type KindName } from '../../core/governance/commitments/kinds.ts'
import { sides, type Actor, type Side } from '../../core/governance/commitments/side.ts'
import { principles, type Principle } from '../../core/governance/principles.ts'
import { indicatorOf } from '../../core/indicators/index.ts'
import type { FormError, Read } from '../form-error.ts'
import type { Business } from './business.ts'
import { dayTyped, type Typed } from './typed.ts'

export const newFields = [
  ...([
    'kind',
    'wording',
    'side',
    'role',
    'owner',
    'due',
    'meeting',
    'exempt',
    'principle',
    'measure',
  ] as const),
]

/** A kind with a side that may ask it and for whom the asker may speak. */
export interface Choice {
  readonly kind: KindName
  readonly side: Side
}

/** What somebody can raise: each kind with each side that asks such things and for which they speak. */
export const choicesFor = (actors: readonly Actor[]): Choice[] =>
  (Object.keys(kinds) as KindName[])
    .filter((kind) => kind !== 'challenge')
    .flatMap((kind) =>
      kindOf(kind)
        .askedBy.filter((side) => actors.some((each) => each.side === side))
        .map((side) => ({ kind, side })),
    )

const LONGEST = 2000

/** What was typed, as something to raise; and as whom. */
export function readNew(
  typed: Typed,
  { actors, business }: { actors: readonly Actor[]; business: Business },
): Read<{ raising: Omit<Raise, 'do' | 'id'>; by: Actor }> {
  const of = (name: string): string => typed[name] ?? ''
  const choice = choicesFor(actors).find(({ kind, side }) => kind === of('kind') && side === of('side'))
  const by = actors.find(({ side }) => side === choice?.side)
  const due = dayTyped(typed, 'due')
  const isOf = (all: readonly { readonly id: string }[], id: string): boolean =>
    id === '' || all.some((each) => each.id === id)
  const errors: FormError[] = [
    ...wrongIf(of('wording') === '', 'wording', 'Write what was asked, in the words that were used'),
    ...wrongIf(
      of('wording').length > LONGEST,
      'wording',
      `Write ${LONGEST.toLocaleString('en-GB')} characters or fewer`,
    ),
    ...wrongIf(!Object.hasOwn(kinds, of('kind')), 'kind', 'Choose what it is'),
    ...wrongIf(!Object.hasOwn(sides, of('side')), 'side', 'Choose who asked'),
    ...wrongIf(
      Object.hasOwn(kinds, of('kind')) && Object.hasOwn(sides, of('side')) && choice === undefined,
      'side',
      'This cannot come from them. Choose another kind, or somebody else who asked',
    ),
    ...wrongIf(of('role').length > 200, 'role', 'Write 200 characters or fewer'),
    ...wrongIf(!isOf(business.posts, of('owner')), 'owner', 'Choose a post of the list'),
    ...wrongIf(!isOf(business.meetings, of('meeting')), 'meeting', 'Choose a meeting of the list'),
    ...wrongIf(due === null, 'due-day', 'The date must be a day there is, like 30 6 2025. Or leave it blank'),
    ...wrongIf(
      of('principle') !== '' && !Object.hasOwn(principles, of('principle')),
      'principle',
      'Choose a principle of the list',
    ),
    ...wrongIf(
      of('measure') !== '' && indicatorOf(of('measure')) === undefined,
      'measure',
      'Choose a measure of the list',
    ),
  ]
  if (errors.length > 0 || choice === undefined || by === undefined) return { errors }
  return {
    value: {
      by,
      raising: {
        kind: choice.kind,
        wording: of('wording'),
        source: {
          askedBy: { side: choice.side, role: of('role') || sides[choice.side] },
          on: business.today,
          ...(of('meeting') === '' ? {} : { meeting: of('meeting') }),
          ...(of('exempt') === 'yes' ? { exempt: true as const } : {}),
        },
        ...(of('owner') === '' ? {} : { owner: of('owner') }),
        ...(due === undefined || due === null ? {} : { due }),
        ...(of('principle') === '' ? {} : { principle: of('principle') as Principle }),
        ...(of('measure') === '' ? {} : { indicators: [of('measure')] }),
      },
    },
  }
}

const wrongIf = (wrong: boolean, field: string, text: string): FormError[] => (wrong ? [{ field, text }] : [])
