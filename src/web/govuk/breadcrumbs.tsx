import type { Child, FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'

export interface Crumb {
  readonly text: Child
  /** None for the page itself. */
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface BreadcrumbsProps {
  readonly items: readonly Crumb[]
  readonly labelText?: string | undefined
  readonly collapseOnMobile?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Where the page stands among the others. */
export const Breadcrumbs: FC<BreadcrumbsProps> = (props) => {
  const { items, labelText = 'Breadcrumb', collapseOnMobile = false, classes, attributes } = props
  return (
    <nav
      class={classNames(
        'govuk-breadcrumbs',
        classes,
        collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      {...attributes}
      aria-label={labelText}
    >
      <ol class="govuk-breadcrumbs__list">{items.map(crumb)}</ol>
    </nav>
  )
}

const crumb = ({ text, href, attributes }: Crumb) =>
  href === undefined ? (
    <li class="govuk-breadcrumbs__list-item" aria-current="page">
      {text}
    </li>
  ) : (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={href} {...attributes}>
        {text}
      </a>
    </li>
  )
