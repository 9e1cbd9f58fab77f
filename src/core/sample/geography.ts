import { hearthshire, neighbours, ownArea } from './authority.ts'
import type { Chance } from './chance.ts'

/** A made-up postcode and where it lies, in national grid metres. */
export interface Spot {
  readonly postcode: string
  readonly easting: number
  readonly northing: number
  readonly laua: string
}

/** Every postcode of the made-up world, by how far from Hearthshire's middle. */
export interface Geography {
  readonly inside: readonly Spot[]
  /** Over the border, mostly within 20 miles of a Hearthshire family. */
  readonly near: readonly Spot[]
  /** Well over 20 miles from any Hearthshire family. */
  readonly far: readonly Spot[]
}

/** Out in the North Sea, so that no real street is ever meant. */
const middle = { easting: 620_000, northing: 520_000 }
const mile = 1609.3
const borderMiles = 10

/** Lays out a county ten miles across the radius, with five towns, and four neighbours around it. */
export function makeGeography(chance: Chance, children: number): Geography {
  const count = Math.max(120, Math.min(6_000, Math.round(children * 0.9)))
  const codes = new Map<string, number>()
  const towns = [0, 70, 140, 215, 290].map((degrees) => ({ degrees, miles: degrees === 0 ? 0 : 6 }))
  const spot = (area: string, laua: string, degrees: number, miles: number): Spot => ({
    postcode: nextPostcode(codes, area),
    ...at(degrees, miles),
    laua,
  })
  const inTown = (): Spot => {
    const town = chance.one(towns)
    const from = at(town.degrees, town.miles)
    const { easting, northing } = at(chance.unit() * 360, Math.sqrt(chance.unit()) * 3.4)
    const shifted = {
      easting: from.easting + easting - middle.easting,
      northing: from.northing + northing - middle.northing,
    }
    return { postcode: nextPostcode(codes, ownArea), ...shifted, laua: hearthshire.code }
  }
  const beyond = (low: number, high: number): Spot => {
    const { area, code, direction } = chance.one(neighbours)
    return spot(area, code, direction + chance.unit() * 80 - 40, low + (high - low) * chance.unit() ** 1.5)
  }
  return {
    inside: Array.from({ length: count }, inTown),
    near: Array.from({ length: Math.ceil(count / 3) }, () => beyond(borderMiles + 0.5, 14)),
    far: Array.from({ length: Math.ceil(count / 3) }, () => beyond(32, 140)),
  }
}

/** The postcode directory as a file: `postcode,easting,northing,laua`. */
export function directoryOf({ inside, near, far }: Geography): string {
  const rows = [...inside, ...near, ...far].map((s) => `${s.postcode},${s.easting},${s.northing},${s.laua}`)
  return ['postcode,easting,northing,laua', ...rows, ''].join('\n')
}

/** Square of the distance between two spots: enough to say which is nearer. */
export const apart = (a: Spot, b: Spot): number =>
  (a.easting - b.easting) ** 2 + (a.northing - b.northing) ** 2

function at(degrees: number, miles: number): { easting: number; northing: number } {
  const angle = (degrees * Math.PI) / 180
  return {
    easting: Math.round(middle.easting + Math.sin(angle) * miles * mile),
    northing: Math.round(middle.northing + Math.cos(angle) * miles * mile),
  }
}

/** The letters Royal Mail allows in the last two places of a postcode. */
const unitLetters = 'ABDEFGHJLNPQRSTUWXYZ'

function nextPostcode(used: Map<string, number>, area: string): string {
  const index = used.get(area) ?? 0
  used.set(area, index + 1)
  // 97 and 9 and 400 share no factor, so that neighbouring numbers do not look like neighbouring streets.
  const unit = (index * 97) % 400
  const sector = 1 + (Math.floor(index / 400) % 9)
  const district = 1 + Math.floor(index / 3_600)
  const letters = `${unitLetters[Math.floor(unit / 20)] ?? 'A'}${unitLetters[unit % 20] ?? 'A'}`
  return `${area}${district} ${sector}${letters}`
}
