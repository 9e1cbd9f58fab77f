import { NotificationBanner } from '../govuk/notification-banner.tsx'

const notices: Readonly<Record<string, string>> = {
  saved: 'Saved.',
  measuring:
    'Saved. The latest data set is being measured again with it, and so is any that an edition is being prepared of. What is published stays as it is.',
}

/** What came of saving, in a banner; none for a code nobody knows. */
export function savedNotice(code: string | undefined) {
  const text = Object.entries(notices).find(([known]) => known === code)?.[1]
  return text === undefined ? undefined : <NotificationBanner type="success" titleText="Done" text={text} />
}
