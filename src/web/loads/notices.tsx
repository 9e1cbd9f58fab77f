import type { lastMeasuring } from '../../store/measuring.ts'
import { Button } from '../govuk/button.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Form } from '../page.tsx'
import { sayDay, sayMoment } from '../say-when.ts'

const notices: Readonly<Record<string, string>> = {
  again: 'Exactly these files were brought before. This is that load: nothing was kept twice.',
  accepted: 'The load is in use. The figures are being measured.',
  discarded: 'The load is set aside. Nothing of it counts.',
}

/** What was just done, in a banner; none for a code nobody knows. */
export function noticeOf(code: string | undefined) {
  const text = Object.entries(notices).find(([known]) => known === code)?.[1]
  return text === undefined ? undefined : <NotificationBanner type="success" titleText="Done" text={text} />
}

/** How the figures asked for last stand; whoever may load can have them measured again where that failed. */
export function measuringNotice(last: Awaited<ReturnType<typeof lastMeasuring>>, mayAsk: boolean) {
  if (last === undefined) return undefined
  const asAt = sayDay(last.asAt)
  if (last.endedAt === null)
    return (
      <NotificationBanner
        text={`The figures as at ${asAt} are being measured. This page says when they are ready.`}
      />
    )
  if (last.trouble !== null)
    return (
      <>
        <NotificationBanner text={`The figures as at ${asAt} could not be measured. ${last.trouble}`} />
        {mayAsk && (
          <Form action="/loads/measure-again">
            <Button text="Measure it again" classes="govuk-button--secondary" preventDoubleClick />
          </Form>
        )}
      </>
    )
  return (
    <p class="govuk-body">
      The latest figures are as at {asAt}, measured on {sayMoment(last.endedAt)}.
    </p>
  )
}
