/** A full stop that ends no sentence: `e.g. `, `St. `, the initial in `J. Smith`. */
const noEnd = /(?:\b(?:e\.g|i\.e|etc|approx|no|nos|para|cf|vs|mr|mrs|ms|dr|st|cllr)|\b[A-Z])\.$/i

/** The sentences of a paragraph, in order, with their marks. A list's items and a heading are sentences each. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/\r?\n/).flatMap((line) => {
    const plain = line.replace(/^\s*(?:[-*•]|#{1,6}|\d+[.)])\s+/, '').replace(/\*\*|__|`/g, '')
    const found: string[] = []
    let begun = 0
    for (const { index, 0: mark } of plain.matchAll(/[.!?]["”’)]*\s+(?=["“‘(£]?[A-Z0-9])/g)) {
      const end = index + mark.length
      if (noEnd.test(plain.slice(begun, index + 1))) continue
      found.push(plain.slice(begun, end))
      begun = end
    }
    return [...found, plain.slice(begun)].map((each) => each.trim()).filter((each) => each !== '')
  })
}

/** Where a sentence falls into clauses: offsets at which each begins and ends. */
export function clausesOf(sentence: string): { readonly at: number; readonly end: number }[] {
  const breaks = [
    ...sentence.matchAll(
      /[;:](?=\s)|,(?=\s)|\s[–—-]\s|\s(?=(?:and|but|while|whilst|whereas|although|though|because)\s)/gi,
    ),
  ].map(({ index, 0: mark }) => ({ end: index, next: index + mark.length }))
  const starts = [0, ...breaks.map(({ next }) => next)]
  return starts.map((at, i) => ({ at, end: breaks[i]?.end ?? sentence.length }))
}

/** The clause an offset lies in. */
export function clauseAt(sentence: string, offset: number): { readonly at: number; readonly end: number } {
  return (
    clausesOf(sentence).find(({ at, end }) => offset >= at && offset <= end) ?? {
      at: 0,
      end: sentence.length,
    }
  )
}
