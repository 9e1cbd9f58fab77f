import { createHash } from 'node:crypto'
import type { Settings } from '../../store/settings.ts'
import { contrast, LEAST_CONTRAST, mixed } from './colour.ts'

/** How the council's pages look: where their own styles and logo are found. */
export interface Brand {
  readonly serviceName: string
  readonly style: string | undefined
  readonly logo: string | undefined
}

export const plainBrand = (serviceName: string): Brand => ({ serviceName, style: undefined, logo: undefined })

/** What a council chose, as pages use it. */
export const brandOf = (chosen: Settings['branding'], serviceName: string): Brand => ({
  serviceName: chosen.serviceName || serviceName,
  style: `/assets/brand-${styleHash(chosen.colour)}.css`,
  logo: chosen.logo === '' ? undefined : `/assets/logo-${chosen.logo}`,
})

/** Stands in the address of the styles: they may be kept for good, and change when the colour does. */
export const styleHash = (colour: string): string => hashOf(styleOf(colour))

export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)

/** The styles of a colour: itself, a darker one for what is pointed at, and a pale ground on which its words are read. */
export function styleOf(colour: string): string {
  const [dark, tint] = [mixed(colour, '#000000', 0.4), mixed(colour, '#ffffff', 0.93)]
  const ground = contrast(colour, tint) < LEAST_CONTRAST ? '#ffffff' : tint
  return `:root {
  --hearth-accent: ${colour};
  --hearth-accent-dark: ${dark};
  --govuk-link-hover-colour: ${dark};
  --govuk-surface-background-colour: ${ground};
  --govuk-template-background-colour: ${ground};
}
`
}
