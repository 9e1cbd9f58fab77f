/** The project's own typeface first, then what the machine has. */
const typeface = '"Source Sans 3",system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif'

/**
 * GOV.UK Frontend's styles without what only the government's own site may use: the GDS Transport typeface and the
 * royal crest. Throws when any of it is left, as after an upgrade that writes it otherwise.
 */
export function withoutGovUkBrand(css: string): string {
  const without = css
    .replaceAll(/@font-face\{[^}]*GDS Transport[^}]*\}/g, '')
    .replaceAll('GDS Transport,arial,sans-serif', typeface)
    // What they set on paper instead.
    .replaceAll('font-family:sans-serif', `font-family:${typeface}`)
    .replaceAll(/(?:-webkit-mask|mask|background)-image:url\([^)]*govuk-crest[^)]*\);?/g, '')
  const left = /GDS Transport|url\(/.exec(without)
  if (left !== null) throw new Error(`GOV.UK Frontend's styles still hold ${left[0]}`)
  return without
}
