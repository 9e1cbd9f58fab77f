import { raw } from 'hono/html'

/** A drawing as part of a page, which needs no name of its namespace: the page stays without one web address. */
export const inlineSvg = (svg: string): ReturnType<typeof raw> =>
  raw(svg.replace(' xmlns="http://www.w3.org/2000/svg"', ''))
