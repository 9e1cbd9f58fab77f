import type { FC } from 'hono/jsx'
import { Button } from '../govuk/button.tsx'
import { Form } from '../page.tsx'
import type { View } from './view.ts'

interface Here {
  readonly view: View
  readonly path: string
}

/** Says that nothing here leads to a child. */
export const MeetingBanner: FC<Here> = ({ view, path }) =>
  view.meeting && (
    <div class="meeting" role="region" aria-label="Meeting mode">
      <p class="govuk-body">
        <strong>Meeting mode.</strong> Nothing on these pages leads to a child.
      </p>
      {view.mayLeave && <Switch view={view} path={path} to="off" text="Leave meeting mode" />}
    </div>
  )

/** Offers meeting mode before the screen is shared. */
export const MeetingOffer: FC<Here> = ({ view, path }) =>
  !view.meeting && <Switch view={view} path={path} to="on" text="Hide ways to children for a meeting" />

const Switch: FC<Here & { to: 'on' | 'off'; text: string }> = ({ view: { asAt }, path, to, text }) => (
  <Form action="/data-set/meeting-mode">
    <input type="hidden" name="back" value={`${path}?as-at=${asAt}`} />
    <input type="hidden" name="meeting" value={to} />
    <Button text={text} classes="govuk-button--secondary" />
  </Form>
)
