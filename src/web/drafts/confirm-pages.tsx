import type { FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { Form, Page } from '../page.tsx'
import { saySize, kindOf, inOrder } from '../published/file-kinds.ts'
import { sayDay } from '../say-when.ts'
import type { DraftView } from './view.ts'

/** Before an edition comes out for good. */
export const PublishPage: FC<{ view: DraftView }> = ({ view: { edition, files, corrects } }) => (
  <Page
    title="Publish this edition?"
    caption={`Children in our care, ${sayDay(edition.asAt)}, version ${edition.version}`}
    before={<Back href={`/drafts/${edition.id}`} />}
  >
    <p class="govuk-body">
      Everybody can read it from then on, and take away these files. The board and officers have theirs, with
      every number.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {inOrder(files.filter(({ audience }) => audience === 'public')).map(({ name, bytes }) => (
        <li>
          {name}{' '}
          <span class="quiet">
            ({kindOf(name).text}, {saySize(bytes)})
          </span>
        </li>
      ))}
    </ul>
    {corrects !== undefined && (
      <p class="govuk-body">
        It takes the place of version {corrects.version}, which stays to be read and says so.
      </p>
    )}
    <WarningText text="It cannot be changed or taken back. What is wrong in it is corrected by a new version." />
    <Form action={`/drafts/${edition.id}/publish`}>
      <div class="govuk-button-group">
        <Button text="Publish" preventDoubleClick />
        <a class="govuk-link" href={`/drafts/${edition.id}`}>
          Cancel
        </a>
      </div>
    </Form>
  </Page>
)

/** Before a draft goes. */
export const DropPage: FC<{ view: DraftView }> = ({ view: { edition } }) => (
  <Page
    title="Drop this draft?"
    caption={`Children in our care, ${sayDay(edition.asAt)}, version ${edition.version}`}
    before={<Back href={`/drafts/${edition.id}`} />}
  >
    <p class="govuk-body">
      What was tried of it, its files and the notes on it go. Figures, comments and warnings signed off stay.
    </p>
    <Form action={`/drafts/${edition.id}/drop`}>
      <div class="govuk-button-group">
        <Button text="Drop the draft" classes="govuk-button--warning" preventDoubleClick />
        <a class="govuk-link" href={`/drafts/${edition.id}`}>
          Cancel
        </a>
      </div>
    </Form>
  </Page>
)
