import { Hono, type Context } from 'hono'
import { keepLogo, type Logo } from '../../store/logo.ts'
import { changeSetting, settingsOf } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { brandOf, hashOf } from './brand.ts'
import { BrandingFields } from './fields.tsx'
import { readBranding } from './branding-form.ts'
import { textIn } from './form.ts'
import { MOST_LOGO, readLogo } from './logo-file.ts'
import { SectionPage } from './section-page.tsx'
import { sectionOf } from './sections.ts'

const section = sectionOf('branding')

/** The service's name, colour and logo. */
export function brandingRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/settings/branding', may(section.deed), async (c) => {
    const { branding } = await settingsOf(c.var.db, c.var.authority.code)
    const values = { 'service-name': branding.serviceName, colour: branding.colour }
    return show(
      c,
      <SectionPage section={section} done={c.req.query('done')} upload>
        <BrandingFields values={values} errors={[]} logo={brandOf(branding, '').logo} />
      </SectionPage>,
    )
  })
  routes.post('/settings/branding', may(section.deed, { upTo: 4 * MOST_LOGO }), async (c) => {
    const form = await formOf(c)
    const [read, logo] = [readBranding(form), await logoIn(form)]
    const errors = [
      ...('errors' in read ? read.errors : []),
      ...(logo !== undefined && 'wrong' in logo ? [{ field: 'logo', text: logo.wrong }] : []),
    ]
    if ('value' in read && errors.length === 0)
      return keep(c, read.value, logo !== undefined && 'logo' in logo ? logo.logo : undefined)
    const { branding } = await settingsOf(c.var.db, c.var.authority.code)
    const values = { 'service-name': textIn(form, 'service-name'), colour: textIn(form, 'colour') }
    return show(
      c,
      <SectionPage section={section} errors={errors} upload>
        <BrandingFields values={values} errors={errors} logo={brandOf(branding, '').logo} />
      </SectionPage>,
      422,
    )
  })
  return routes
}

/** The logo sent; `undefined` where none was chosen. */
async function logoIn(form: FormData): Promise<ReturnType<typeof readLogo> | undefined> {
  const file = form.get('logo')
  if (!(file instanceof File) || file.size === 0) return undefined
  return readLogo(new Uint8Array(await file.arrayBuffer()))
}

async function keep(
  c: Context<Env>,
  chosen: { serviceName: string; colour: string },
  logo: Logo | undefined,
): Promise<Response> {
  const removed = fieldOf(await formOf(c), 'remove-logo') === 'yes'
  const row = { authority: c.var.authority.code, by: personOf(c).personId, at: c.var.now() }
  await asAsker(c, async (tx) => {
    if (logo !== undefined || removed) await keepLogo(tx, { ...row, logo })
    const { before, after } = await changeSetting(tx, { ...row, name: 'branding' }, (was) => ({
      ...chosen,
      logo: logo === undefined ? (removed ? '' : was.logo) : hashOf(logo.bytes),
    }))
    await noteBy(c, tx, 'change-setting', 'branding', { before, after })
  })
  return goOn(c, '/settings/branding?done=saved')
}
