import type { Child, FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'

export interface PageLink {
  readonly href: string
  readonly text?: Child
  /** What that page holds, in smaller letters; only where there are no numbers. */
  readonly labelText?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface PageNumber {
  readonly number?: number | string | undefined
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  readonly ellipsis?: boolean | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface PaginationProps {
  readonly previous?: PageLink | undefined
  readonly next?: PageLink | undefined
  readonly items?: readonly PageNumber[] | undefined
  readonly landmarkLabel?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The pages of a long list. */
export const Pagination: FC<PaginationProps> = (props) => {
  const { previous, next, items, landmarkLabel = 'Pagination', classes, attributes } = props
  const isBlock = items === undefined && (previous ?? next) !== undefined
  return (
    <nav
      class={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', classes)}
      aria-label={landmarkLabel}
      {...attributes}
    >
      {previous && <Step link={previous} to="prev" isBlock={isBlock} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item) => (
            <PageItem {...item} />
          ))}
        </ul>
      )}
      {next && <Step link={next} to="next" isBlock={isBlock} />}
    </nav>
  )
}

const Step: FC<{ link: PageLink; to: 'prev' | 'next'; isBlock: boolean }> = ({ link, to, isBlock }) => {
  const label = isBlock ? link.labelText : undefined
  return (
    <div class={`govuk-pagination__${to}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={to} {...link.attributes}>
        {(isBlock || to === 'prev') && <Arrow to={to} />}
        <span
          class={classNames(
            'govuk-pagination__link-title',
            isBlock && !link.labelText && 'govuk-pagination__link-title--decorated',
          )}
        >
          {link.text ?? stepWords[to]}
        </span>
        {label && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{label}</span>
          </>
        )}
        {!isBlock && to === 'next' && <Arrow to={to} />}
      </a>
    </div>
  )
}

const hiddenPage = <span class="govuk-visually-hidden"> page</span>
const stepWords = { prev: <>Previous{hiddenPage}</>, next: <>Next{hiddenPage}</> }

const paths = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const Arrow: FC<{ to: 'prev' | 'next' }> = ({ to }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${to}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={paths[to]}></path>
  </svg>
)

const PageItem: FC<PageNumber> = (item) => (
  <li
    class={classNames(
      'govuk-pagination__item',
      item.current && 'govuk-pagination__item--current',
      item.ellipsis && 'govuk-pagination__item--ellipsis',
    )}
  >
    {item.ellipsis === true ? (
      '⋯'
    ) : (
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number ?? ''}`}
        aria-current={item.current === true ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    )}
  </li>
)
