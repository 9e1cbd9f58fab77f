import type { FC } from 'hono/jsx'
import type { MinutesText, SectionText } from '../../core/governance/minutes/versions.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Lines, type Filled } from '../meetings/fields.tsx'
import { Form, Page } from '../page.tsx'

/** Putting minutes into words. */
export const EditPage: FC<Filled & { id: string; text: MinutesText }> = ({ id, text, ...filled }) => (
  <Page
    title="Edit the minutes"
    caption={`Version ${text.version}`}
    before={<Back href={`/meetings/${id}/minutes`} />}
    errors={filled.errors}
  >
    <p class="govuk-body">
      An empty line begins a paragraph, ### a heading, 1. or - a list. Roles, not names of officers. Every
      version is kept.
    </p>
    <Form action={`/meetings/${id}/minutes/edit`}>
      <input type="hidden" name="after" value={text.version} />
      <Lines {...filled} name="head" label="Before the items" rows={6} />
      {text.sections.map((section) => (
        <Section section={section} filled={filled} />
      ))}
      <Lines {...filled} name="foot" label="After the items" rows={3} />
      <Button text="Save as a new version" preventDoubleClick />
    </Form>
  </Page>
)

const Section: FC<{ section: SectionText; filled: Filled }> = ({ section, filled }) => {
  const { item, number, title, open, exempt } = section
  const rows = Math.min(20, Math.max(4, open.split('\n').length + 2))
  return (
    <>
      <h2 class="govuk-heading-m">
        {number}. {title}
      </h2>
      <Lines {...filled} name={`open-${item}`} label={`Item ${number}: for everybody`} rows={rows} />
      {exempt === '' ? (
        <>
          <input type="hidden" name={`exempt-${item}`} value={filled.values[`exempt-${item}`] ?? ''} />
          <input type="hidden" name={`summary-${item}`} value={filled.values[`summary-${item}`] ?? ''} />
        </>
      ) : (
        <>
          <Lines
            {...filled}
            name={`exempt-${item}`}
            label={`Item ${number}: exempt, for members alone`}
            rows={rows}
          />
          <Lines
            {...filled}
            name={`summary-${item}`}
            label={`Item ${number}: fair summary for the public`}
            hint="What the board considered and decided, so that the public minutes make sense, without what is exempt"
            rows={4}
          />
        </>
      )}
    </>
  )
}
