import type { FC, PropsWithChildren } from 'hono/jsx'
import { Back } from '../back.tsx'
import type { FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Form, Page } from '../page.tsx'
import { savedNotice } from './saved-notice.tsx'
import type { Section } from './sections.ts'

export interface SectionProps {
  readonly section: Section
  readonly errors?: readonly FormError[]
  /** What was just done, as an address says it. */
  readonly done?: string | undefined
  readonly upload?: boolean
}

/** One page of settings: its form, and that it was saved. */
export const SectionPage: FC<PropsWithChildren<SectionProps>> = (props) => (
  <Page
    title={props.section.title}
    caption="Settings"
    errors={props.errors}
    before={<Back href="/settings" />}
    notice={savedNotice(props.done)}
  >
    <p class="govuk-body">{props.section.about}</p>
    <Form action={`/settings/${props.section.name}`} upload={props.upload ?? false}>
      {props.children}
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
)
