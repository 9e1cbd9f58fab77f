import type { Indexed } from './problem-index.ts'

/** The numbers that may waver together: joined by relations, through numbers that are free to. For each number its
 *  neighbourhood, and for each neighbourhood its numbers; a number that is held fast is in none (-1). */
export function neighbourhoods(problem: Indexed, isFree: (quantity: number) => boolean): Neighbourhoods {
  const of = new Int32Array(problem.quantities.length).fill(-1)
  const members: number[][] = []
  const spread = spreading(problem)
  problem.quantities.forEach((_, start) => {
    if (of[start] !== -1 || !isFree(start)) return
    const found = spread(start, isFree)
    for (const quantity of found) of[quantity] = members.length
    members.push(found)
  })
  return { of, members }
}

export interface Neighbourhoods {
  readonly of: Int32Array
  readonly members: readonly (readonly number[])[]
}

/** Finds all that may waver with a number that is free to, lowest first. Each relation is gone through once. */
export function spreading({ quantities, relations, relationsOf }: Indexed) {
  const met = new Int32Array(quantities.length)
  const gone = new Int32Array(relations.length)
  let round = 0
  return (start: number, isFree: (quantity: number) => boolean): number[] => {
    round += 1
    const found = [start]
    met[start] = round
    for (const quantity of found)
      for (const at of relationsOf[quantity] ?? []) {
        if (gone[at] === round) continue
        gone[at] = round
        for (const { quantity: other } of relations[at]?.terms ?? []) {
          if (met[other] === round) continue
          met[other] = round
          if (isFree(other)) found.push(other)
        }
      }
    return found.sort((a, b) => a - b)
  }
}
