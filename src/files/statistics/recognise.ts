import { publications, type PublicationKind } from '../../core/benchmarks/publications.ts'

/** What a published file can be. */
export type StatisticsKind =
  PublicationKind | 'population' | 'neighbours-2021' | 'neighbours-2025' | 'districts' | 'inspections'

const others: readonly (readonly [StatisticsKind, readonly RegExp[]])[] = [
  ['population', [/^age_group$/, /^population_estimate$/, /^new_la_code$/]],
  ['neighbours-2025', [/^old_la_code$/, /^sn_1$/, /^sn_10$/]],
  ['neighbours-2021', [/^la number$/, /^sn1$/, /^sn10$/]],
  ['districts', [/^ltla\d\dcd$/, /^utla\d\dcd$/]],
  ['inspections', [/^local authority area code$/, /^overall effectiveness$/]],
]

/** What a file is, from its headings in lower case. `undefined` when it is none of the files known. */
export function recognise(headings: readonly string[]): StatisticsKind | undefined {
  const has = (test: RegExp) => headings.some((h) => test.test(h))
  return publicationOf(headings) ?? others.find(([, tests]) => tests.every(has))?.[0]
}

function publicationOf(headings: readonly string[]): PublicationKind | undefined {
  const kinds = Object.keys(publications) as PublicationKind[]
  return kinds.find((kind) => publications[kind].headings.every((h) => headings.includes(h)))
}
