import type { FC } from 'hono/jsx'

/** Whom to write to, as a sentence’s end. */
export const Contact: FC<{ authority: string; contact: string | undefined }> = ({ authority, contact }) =>
  contact?.includes('@') === true ? (
    <a class="govuk-link" href={`mailto:${contact}`}>
      {contact}
    </a>
  ) : (
    <>{contact ?? `${authority}’s contact centre`}</>
  )
