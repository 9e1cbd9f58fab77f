import type { Commitment } from '../commitments/commitment.ts'

/**
 * The commitments, other than this one, where the same text stands as an answer or an update already: a sign that it was
 * pasted into the wrong one. Spaces and capitals are no matter.
 */
export function saidElsewhere(text: string, own: string, all: Iterable<Commitment>): string[] {
  const wanted = plain(text)
  if (wanted === '') return []
  return [...all]
    .filter(
      ({ id, answers, updates }) =>
        id !== own && [...answers, ...updates].some((each) => plain(each.text) === wanted),
    )
    .map(({ id }) => id)
    .sort()
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
