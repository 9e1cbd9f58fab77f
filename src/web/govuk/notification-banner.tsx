import type { Child, FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { Heading } from './heading.tsx'
import { isPlain } from './words.ts'

export interface NotificationBannerProps {
  readonly text?: Child
  readonly type?: string | undefined
  readonly role?: string | undefined
  readonly titleText?: Child
  readonly titleId?: string | undefined
  readonly titleHeadingLevel?: number | string | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What was done, or what everybody should know now. */
export const NotificationBanner: FC<NotificationBannerProps> = (props) => {
  const { text, type, titleId = 'govuk-notification-banner-title', disableAutoFocus, attributes } = props
  const isSuccess = type === 'success'
  return (
    <div
      class={classNames(
        'govuk-notification-banner',
        isSuccess && 'govuk-notification-banner--success',
        props.classes,
      )}
      role={props.role ?? (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus === undefined ? undefined : String(disableAutoFocus)}
      {...attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading
          level={Number(props.titleHeadingLevel ?? 2)}
          class="govuk-notification-banner__title"
          id={titleId}
        >
          {props.titleText ?? (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {isPlain(text) ? <p class="govuk-notification-banner__heading">{text}</p> : text}
      </div>
    </div>
  )
}
