import type { Child, FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'

export interface NavigationItem {
  readonly href?: string | undefined
  readonly text?: Child
  /** The page shown. */
  readonly current?: boolean | undefined
  /** The page shown lies under it. */
  readonly active?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface ServiceNavigationProps {
  readonly serviceName?: string | undefined
  readonly serviceUrl?: string | undefined
  readonly navigation?: readonly (NavigationItem | false | null | '')[] | undefined
  readonly collapseNavigationOnMobile?: boolean | undefined
  readonly menuButtonText?: string | undefined
  readonly menuButtonLabel?: string | undefined
  readonly navigationId?: string | undefined
  readonly navigationLabel?: string | undefined
  readonly navigationClasses?: string | undefined
  readonly ariaLabel?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The service's name and where to go in it. */
export const ServiceNavigation: FC<ServiceNavigationProps> = (props) => {
  const { serviceName, ariaLabel = 'Service information', classes, attributes } = props
  const common = {
    class: classNames('govuk-service-navigation', classes),
    'data-module': 'govuk-service-navigation',
    ...attributes,
  }
  // With a name it is a landmark of its own; without, the navigation inside is.
  return serviceName ? (
    <section aria-label={ariaLabel} {...common}>
      <Inside {...props} />
    </section>
  ) : (
    <div {...common}>
      <Inside {...props} />
    </div>
  )
}

const Inside: FC<ServiceNavigationProps> = (props) => (
  <div class="govuk-width-container">
    <div class="govuk-service-navigation__container">
      {props.serviceName && (
        <span class="govuk-service-navigation__service-name">
          {props.serviceUrl ? (
            <a href={props.serviceUrl} class="govuk-service-navigation__link">
              {props.serviceName}
            </a>
          ) : (
            <span class="govuk-service-navigation__text">{props.serviceName}</span>
          )}
        </span>
      )}
      <Links {...props} />
    </div>
  </div>
)

const Links: FC<ServiceNavigationProps> = (props) => {
  const items = (props.navigation ?? []).filter((each) => each !== false && each !== null && each !== '')
  if (items.length === 0) return null
  const { menuButtonText = 'Menu', menuButtonLabel, navigationId = 'navigation' } = props
  const label = menuButtonLabel === menuButtonText ? undefined : menuButtonLabel
  return (
    <nav
      aria-label={props.navigationLabel ?? menuButtonText}
      class={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={navigationId}
          aria-label={label}
          hidden
          aria-hidden="true"
        >
          {menuButtonText}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={navigationId}>
        {items.map(link)}
      </ul>
    </nav>
  )
}

const link = ({ href, text, current = false, active = false, attributes }: NavigationItem) => {
  const isHere = current || active
  const ariaCurrent = isHere ? (current ? 'page' : 'true') : undefined
  // In bold, so that the place is known where colours are the reader's own.
  const words = isHere ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text
  return (
    <li
      class={classNames('govuk-service-navigation__item', isHere && 'govuk-service-navigation__item--active')}
    >
      {href ? (
        <a class="govuk-service-navigation__link" href={href} aria-current={ariaCurrent} {...attributes}>
          {words}
        </a>
      ) : (
        <span class="govuk-service-navigation__text" aria-current={ariaCurrent}>
          {words}
        </span>
      )}
    </li>
  )
}
