import type { FC } from 'hono/jsx'
import { Pagination } from '../govuk/pagination.tsx'

/** Lines on a page. */
export const onPage = 50

interface PagesProps {
  readonly all: number
  readonly page: number
  readonly to: (page: number) => string
}

/** The way to the page before and the page after. Nothing where one page holds them all. */
export const Pages: FC<PagesProps> = ({ all, page, to }) => {
  const last = Math.max(1, Math.ceil(all / onPage))
  if (last === 1) return null
  return (
    <Pagination
      previous={page > 1 ? { href: to(page - 1), labelText: `${page - 1} of ${last}` } : undefined}
      next={page < last ? { href: to(page + 1), labelText: `${page + 1} of ${last}` } : undefined}
    />
  )
}

/** `Lines 51 to 100 of 412.` */
export function shownOf(all: number, page: number): string {
  const [from, to] = [(page - 1) * onPage + 1, Math.min(all, page * onPage)]
  return all === 0 || from > all ? 'No line matches.' : `Lines ${from} to ${to} of ${all}.`
}
