import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { open } from '../may.ts'
import { AccessibilityPage } from './accessibility-page.tsx'
import { HowToReadPage } from './how-to-read-page.tsx'
import { PrivacyPage } from './privacy-page.tsx'

/** What stands still: how to read the figures, and what the council promises of the service. */
export const about = new Hono<Env>()

about.get('/how-to-read', open(), (c) => show(c, <HowToReadPage />))
about.get('/accessibility', open(), (c) => {
  const { authority, config } = c.var
  return show(c, <AccessibilityPage authority={authority.name} contact={config.contact} />)
})
about.get('/privacy', open(), (c) => {
  const { authority, config } = c.var
  return show(c, <PrivacyPage authority={authority.name} contact={config.contact} />)
})
