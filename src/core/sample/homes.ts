import type { Chance } from './chance.ts'
import { apart, type Geography, type Spot } from './geography.ts'
import type { Home } from './life.ts'
import { areas, providers, sortOf } from './provision.ts'

/** Everywhere the made-up council can place a child. */
export interface Homes {
  /** A home of a kind for a child of a family; never the same as `not`. */
  find(chance: Chance, kind: string, family: Spot, not?: Home): Home
}

/** Kinds whose homes are a short list that children share, each with its own Ofsted number. */
const shared = ['K1', 'K2', 'S1', 'R3', 'supported'] as const

/** Lays out the shared homes; foster families and relatives are found as they are needed. */
export function makeHomes(chance: Chance, geography: Geography, children: number): Homes {
  const lists = new Map<string, Home[]>()
  for (const kind of shared) lists.set(kind, sharedHomes(chance, geography, kind, children))
  return {
    find: (stream, kind, family, not) => {
      for (let tries = 0; tries < 40; tries++) {
        const home = lists.has(kind)
          ? stream.one(lists.get(kind) ?? [])
          : oneHome(stream, geography, kind, family)
        const atFamily = home.post === family.postcode && kind !== 'P1'
        if (!atFamily && (home.kind !== not?.kind || home.post !== not.post)) return home
      }
      throw new Error(`No second home of kind ${kind} to be found.`)
    },
  }
}

function sharedHomes(chance: Chance, geography: Geography, kind: string, children: number): Home[] {
  const share = kind === 'K2' ? 0.07 : kind === 'supported' ? 0.05 : 0.01
  return Array.from({ length: Math.max(6, Math.round(children * share)) }, (_, i) => {
    const provider = chance.pick(providers[kind] ?? [])
    const number = shared.indexOf(kind as (typeof shared)[number]) * 20_000 + i
    return {
      kind,
      provider,
      urn: ofstedNumber(number),
      post: spotFor(chance, geography, kind, provider).postcode,
    }
  })
}

function oneHome(chance: Chance, geography: Geography, kind: string, family: Spot): Home {
  if (kind === 'P1') return { kind, provider: 'PR0', urn: '', post: family.postcode }
  const sort = sortOf(kind)
  const provider = chance.pick(providers[sort] ?? [['', 1]])
  const spot =
    sort === 'kin' ? spotOfKin(chance, geography, family) : spotFor(chance, geography, sort, provider)
  return { kind, provider, urn: urnOf(chance, sort, provider), post: spot.postcode }
}

/** Relatives mostly live close by: the nearest of a few in the area drawn. */
function spotOfKin(chance: Chance, geography: Geography, family: Spot): Spot {
  const among = geography[chance.pick(areas['kin'] ?? [])]
  const few = Array.from({ length: 4 }, () => chance.one(among)).filter((s) => s.postcode !== family.postcode)
  return few.sort((a, b) => apart(a, family) - apart(b, family))[0] ?? chance.one(geography.near)
}

function spotFor(chance: Chance, geography: Geography, sort: string, provider: string): Spot {
  const ownHome = provider === 'PR1' && sort !== 'foster'
  if (ownHome) return chance.one(geography.inside)
  const area = provider === 'PR1' ? 'PR1' : sort in areas ? sort : sort === 'P2' ? 'supported' : 'away'
  return chance.one(geography[chance.pick(areas[area] ?? [])])
}

/** Ofsted has no SC9 numbers: these look right and belong to nobody. `XXXXXXX` is a setting Ofsted does not inspect. */
const ofstedNumber = (number: number): string => `SC9${String(number).padStart(5, '0')}`

const unregistered = new Set(['P1', 'P3', 'R1', 'R2', 'R5', 'other', 'T1', 'T3', 'T4'])

function urnOf(chance: Chance, sort: string, provider: string): string {
  if (unregistered.has(sort)) return ''
  if (sort === 'P2') return 'XXXXXXX'
  if (sort === 'adoption' && chance.happens(0.5)) return 'XXXXXXX'
  if (provider === 'PR1') return ofstedNumber(99_001)
  return ofstedNumber(90_000 + chance.whole(1, provider === 'PR2' ? 4 : 24))
}
