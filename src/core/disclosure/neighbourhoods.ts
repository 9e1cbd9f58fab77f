import type { Indexed } from './problem-index.ts'

/** The numbers that may waver together: joined by relations, through numbers that are free to. For each number its
 *  neighbourhood, and for each neighbourhood its numbers; a number that is held fast is in none (-1). */
export function neighbourhoods(problem: Indexed, isFree: (quantity: number) => boolean): Neighbourhoods {
  const of = new Int32Array(problem.quantities.length).fill(-1)
  const members: number[][] = []
  problem.quantities.forEach((_, start) => {
    if (of[start] !== -1 || !isFree(start)) return
    const found = [start]
    of[start] = members.length
    for (const quantity of found)
      for (const other of besides(problem, quantity))
        if (of[other] === -1 && isFree(other)) {
          of[other] = members.length
          found.push(other)
        }
    members.push(found)
  })
  return { of, members }
}

export interface Neighbourhoods {
  readonly of: Int32Array
  readonly members: readonly (readonly number[])[]
}

const besides = ({ relations, relationsOf }: Indexed, quantity: number): number[] =>
  (relationsOf[quantity] ?? []).flatMap((at) => relations[at]?.terms.map((term) => term.quantity) ?? [])
