import type { FC } from 'hono/jsx'
import { useFrame } from './frame.tsx'

const links = [
  { href: '/editions', text: 'Published editions' },
  { href: '/meetings-held', text: 'Meetings of the board' },
  { href: '/young-people', text: 'For young people' },
  { href: '/how-to-read', text: 'How to read the data' },
  { href: '/accessibility', text: 'Accessibility' },
  { href: '/privacy', text: 'Privacy' },
]

/** The foot of every page. */
export const Foot: FC = () => {
  const { authority } = useFrame()
  return (
    <footer class="govuk-template__footer">
      <div class="govuk-footer">
        <div class="govuk-width-container">
          <div class="govuk-footer__meta">
            <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
              <h2 class="govuk-visually-hidden">About this service</h2>
              <ul class="govuk-footer__inline-list">
                {links.map(({ href, text }) => (
                  <li class="govuk-footer__inline-list-item">
                    <a class="govuk-footer__link" href={href}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
              <div class="govuk-footer__meta-custom">
                Run by {authority.name} on its own computers. Nothing on this page comes from anywhere else.
              </div>
            </div>
          </div>
        </div>
      </div>
    </footer>
  )
}
