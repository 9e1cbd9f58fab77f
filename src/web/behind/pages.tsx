import type { FC } from 'hono/jsx'
import { Pagination } from '../govuk/pagination.tsx'

/** Lines on a page. */
export const onPage = 50

/** Lines that one page can hold to be printed: of more a file is taken. */
const MOST_PRINTED = 5000

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
      classes="govuk-!-display-none-print"
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

/** The first line to show and how many, of a page or of all on one. */
export const linesOn = ({
  page,
  whole,
}: {
  page: number
  whole: boolean
}): { from: number; limit: number } =>
  whole ? { from: 0, limit: MOST_PRINTED } : { from: (page - 1) * onPage, limit: onPage }

/** The way to all lines on one page and back again. A browser prints what it shows, and pages would be missing. */
export const Whole: FC<{ all: number; whole: boolean; to: (page: 1 | 'all') => string }> = ({
  all,
  whole,
  to,
}) => {
  if (all <= onPage || all > MOST_PRINTED) return null
  return (
    <p class="govuk-body govuk-!-display-none-print">
      <a class="govuk-link" href={to(whole ? 1 : 'all')}>
        {whole ? `Show ${onPage} to a page` : `Show all ${all} on one page, to print`}
      </a>
    </p>
  )
}
