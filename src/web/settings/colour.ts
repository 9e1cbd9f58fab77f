/** How light a colour is to the eye, from 0 to 1. Source: WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, from 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The least contrast of words. Source: WCAG 2.2, success criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5

export const isColour = (text: string): boolean => /^#[\da-f]{6}$/.test(text)

/** A colour mixed with another: `share` of the other, from 0 to 1. */
export const mixed = (colour: string, other: string, share: number): string =>
  `#${partsOf(colour)
    .map((part, at) => Math.round(part * (1 - share) + (partsOf(other)[at] ?? 0) * share))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`

const partsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
