import type { FC } from 'hono/jsx'
import { linkWords, type Link } from '../../core/governance/commitments/link.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { Button } from '../govuk/button.tsx'
import { Form } from '../page.tsx'
import { linkHref, linkTitle } from './link-titles.ts'
import type { Standing } from './standing.ts'

/** What a promise is linked to, and what is linked to it; a link is taken away where it stands. */
export const LinkedHere: FC<{ standing: Standing }> = ({ standing }) => {
  const { linkedFrom, able } = standing
  const links = linksOf(standing)
  if (links.length + linkedFrom.length === 0) return <></>
  return (
    <section aria-labelledby="linked" class="part">
      <h2 class="govuk-heading-m" id="linked">
        Linked
      </h2>
      {links.map((link) => (
        <div class="problem">
          <p class="govuk-body govuk-!-margin-bottom-1">
            {linkWords[link.as].here} <To link={link} standing={standing} />
          </p>
          {able.includes('unlink') && <Unlink link={link} standing={standing} />}
        </div>
      ))}
      {linkedFrom.map(({ commitment: { id, kind, wording }, as }) => (
        <div class="problem">
          <p class="govuk-body govuk-!-margin-bottom-1">
            {linkWords[as].there}{' '}
            <a class="govuk-link" href={`/promises/${id}`}>
              {kindOf(kind).title.toLowerCase()} {id}
            </a>
          </p>
          <p class="govuk-body quiet as-typed govuk-!-margin-bottom-1">{wording}</p>
        </div>
      ))}
    </section>
  )
}

/** Its links, and the measures it was about from the beginning. */
const linksOf = ({ commitment: { links, indicators } }: Standing): Link[] => [
  ...indicators
    .filter((id) => !links.some((each) => each.to === 'indicator' && each.id === id))
    .map((id): Link => ({ to: 'indicator', id, as: 'about' })),
  ...links,
]

const To: FC<{ link: Link; standing: Standing }> = ({ link, standing }) => {
  const href = linkHref(link)
  const title = linkTitle(link, standing.business)
  return href === undefined ? (
    <>{title}</>
  ) : (
    <a class="govuk-link" href={href}>
      {title}
    </a>
  )
}

const Unlink: FC<{ link: Link; standing: Standing }> = ({ link, standing }) => (
  <Form action={`/promises/${standing.commitment.id}/unlink`}>
    <input type="hidden" name="seen" value={String(standing.commitment.seq)} />
    <input type="hidden" name="to" value={link.to} />
    <input type="hidden" name="target" value={link.id} />
    <input type="hidden" name="as" value={link.as} />
    <Button
      text={
        <>
          Unlink
          <span class="govuk-visually-hidden"> {linkTitle(link, standing.business)}</span>
        </>
      }
      classes="govuk-button--secondary govuk-!-margin-bottom-2"
      preventDoubleClick
    />
  </Form>
)
