import type { Context } from 'hono'
import { createContext, useContext } from 'hono/jsx'
import { renderToString } from 'hono/jsx/dom/server'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { assetPath } from './assets/assets.ts'
import type { Authority, Env, Place, Who } from './env.ts'
import { formToken } from './forgery.ts'
import type { Brand } from './settings/brand.ts'

/** What stands around every page, the same for all pages of one answer. */
export interface Frame {
  readonly brand: Brand
  readonly authority: Authority
  readonly who: Who | undefined
  readonly path: string
  readonly places: readonly Place[]
  /** Where a file that pages load is found. */
  readonly asset: (name: string) => string
  /** The token of this answer's forms. Asked for only where a form is drawn: it may set a cookie. */
  readonly token: () => string
}

const Around = createContext<Frame | undefined>(undefined)

/** What stands around the page being drawn. */
export function useFrame(): Frame {
  const frame = useContext(Around)
  if (frame === undefined) throw new Error('A page is shown by show().')
  return frame
}

/** Answers with a page. Pages are functions of plain data; what stands around them comes from here. */
export function show(
  c: Context<Env>,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const drawn = renderToString(<Around.Provider value={frameOf(c)}>{page}</Around.Provider>)
  return c.html(`<!doctype html>\n${drawn}\n`, status)
}

function frameOf(c: Context<Env>): Frame {
  const { brand, authority, who, places, assets } = c.var
  let token: string | undefined
  return {
    brand,
    authority,
    who,
    path: c.req.path,
    places,
    asset: (name) => assetPath(assets, name),
    token: () => (token ??= formToken(c)),
  }
}
