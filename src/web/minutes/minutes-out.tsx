import type { FC } from 'hono/jsx'
import type { LiveView } from '../meetings/live-view.ts'
import { calledOut } from '../meetings/out.tsx'
import { sayMoment } from '../say-when.ts'

/** What of minutes is out, the newest of each. */
export const MinutesOut: FC<{ view: LiveView }> = ({ view: { about, publications } }) => {
  const out = (['minutes-pdf', 'decisions-pdf'] as const).flatMap((wanted) =>
    (['public', 'members'] as const).flatMap(
      (audience) => publications.findLast((each) => each.kind === wanted && each.audience === audience) ?? [],
    ),
  )
  if (out.length === 0) return <></>
  return (
    <>
      <p class="govuk-body">
        What is out says how far the minutes were then. Publish them again once they are confirmed, and once
        they are signed.
      </p>
      <ul class="govuk-list govuk-list--spaced">
        {out.map((file) => (
          <li>
            <a class="govuk-link" href={`/meetings/${about.id}/files/${file.id}`}>
              {calledOut(file)}
            </a>{' '}
            <span class="quiet">{sayMoment(file.at)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
