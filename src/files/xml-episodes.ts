/**
 * When the episodes in a return's XML began and ended, as written, without reading the rest: enough to tell which
 * collection it is of. One after the other; an end goes with the beginning before it. Nothing is checked: what is no
 * XML has none.
 */
export function episodeDatesInXml(text: string): { DECOM: string; DEC: string }[] {
  const episodes: { DECOM: string; DEC: string }[] = []
  for (const [, tag = '', date = ''] of text.matchAll(/<(?:\w+:)?(DECOM|DEC)>\s*([^<\s]*)/gi)) {
    const last = episodes.at(-1)
    if (tag.length > 3) episodes.push({ DECOM: date, DEC: '' })
    else if (last !== undefined) last.DEC = date
  }
  return episodes
}
