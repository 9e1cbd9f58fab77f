import type { FC } from 'hono/jsx'
import type { Place } from './env.ts'
import { useFrame, type Frame } from './frame.tsx'
import { ServiceNavigation } from './govuk/service-navigation.tsx'
import { tokenField } from './forgery.ts'

/** The head of every page: whose service it is, who is signed in, and where to go. */
export const Masthead: FC = () => {
  const frame = useFrame()
  return (
    <header class="govuk-template__header">
      <div class="govuk-generic-header masthead">
        <div class="govuk-generic-header__container govuk-width-container">
          <div class="govuk-generic-header__logo">
            <a href="/" class="govuk-generic-header__homepage-link">
              {frame.brand.logo !== undefined && <img class="masthead__logo" src={frame.brand.logo} alt="" />}
              {frame.authority.name}
            </a>
          </div>
          <Account frame={frame} />
        </div>
      </div>
      <ServiceNavigation
        serviceName={frame.brand.serviceName}
        serviceUrl="/"
        navigation={frame.places.map((place) => ({
          ...{ href: place.href, text: place.text },
          ...standing(place, frame.path),
        }))}
      />
    </header>
  )
}

const Account: FC<{ frame: Frame }> = ({ frame: { who, token } }) =>
  who === undefined ? (
    <div class="masthead__account">
      <a href="/sign-in" class="masthead__link">
        Sign in
      </a>
    </div>
  ) : (
    <div class="masthead__account">
      <a href="/account" class="masthead__link">
        {who.name}
      </a>
      <form method="post" action="/sign-out">
        <input type="hidden" name={tokenField} value={token()} />
        <button type="submit" class="masthead__link masthead__button">
          Sign out
        </button>
      </form>
    </div>
  )

/** How a link of the navigation stands to the page shown: it is that page, or the page lies under it. */
function standing({ href, also = [] }: Place, path: string): { current?: true; active?: true } {
  if (href === path) return { current: true }
  const isUnder = [href, ...also].some((begin) => path === begin || path.startsWith(`${begin}/`))
  return href !== '/' && isUnder ? { active: true } : {}
}
