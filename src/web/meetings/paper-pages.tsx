import type { FC } from 'hono/jsx'
import { paperKinds, type PaperKind } from '../../core/governance/meetings/paper.ts'
import { Back } from '../back.tsx'
import { errorOf } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { PaperWords } from '../made-papers/paper-words.tsx'
import { Form, Page } from '../page.tsx'
import type { PaperAbout, PaperContent } from '../../store/papers.ts'
import { Line, Lines, OneOf, type Filled } from './fields.tsx'
import type { ReadyChoice } from './ready-papers.ts'
import type { MeetingView } from './view.ts'

/** Handing in a paper, or putting one on the agenda. */
export const NewPaperPage: FC<Filled & { view: MeetingView; choices: readonly ReadyChoice[] }> = (props) => {
  const { view, choices, ...filled } = props
  const isClerk = view.may('run-meetings')
  const items = view.about.agenda.items
  return (
    <Page
      title={isClerk ? 'Add a paper' : 'Hand in a paper'}
      before={<Back href={`/meetings/${view.about.id}`} />}
      errors={filled.errors}
    >
      {items.length === 0 && <InsetText text="The agenda has no items yet. A paper belongs to an item." />}
      {!isClerk && (
        <p class="govuk-body">
          Democratic services see it at once and put it on the agenda. It is not public before that.
        </p>
      )}
      <Form action={`/meetings/${view.about.id}/papers/new`} upload>
        <OneOf {...filled} name="item" label="Item it belongs to" items={itemsOf(view)} />
        <Line {...filled} name="title" label="Title of the paper" />
        <FileUpload
          name="file"
          label={{ text: 'A PDF' }}
          hint={{
            text: 'From Word: Save as, PDF. Headings and tables stay readable aloud when it is tagged',
          }}
          errorMessage={errorOf(filled.errors, 'file')}
          attributes={{ accept: 'application/pdf' }}
        />
        <Lines
          {...filled}
          name="markdown"
          label="Or write the report here"
          hint="An empty line begins a paragraph, ## a heading, - a list"
          rows={8}
        />
        {choices.length > 0 && (
          <OneOf
            {...filled}
            name="ready"
            label="Or take one that is ready"
            items={[{ value: '', text: 'None of these' }, ...choices]}
          />
        )}
        <Checkboxes
          name="exempt"
          items={[
            { value: 'yes', text: 'It may hold exempt information: keep it to those who may see that' },
          ]}
          values={filled.values['exempt'] === 'yes' ? ['yes'] : []}
        />
        <Button text={isClerk ? 'Add the paper' : 'Hand it in'} preventDoubleClick />
      </Form>
    </Page>
  )
}

type Items = { value: string; text: string }[]

function itemsOf({ kept, about }: MeetingView): Items {
  const whole = kept?.meeting.items.map(({ id, number, title }) => ({
    value: id,
    text: `${number}. ${title}`,
  }))
  return whole ?? about.agenda.items.flatMap((item) => openItems(item))
}

const openItems = (item: MeetingView['about']['agenda']['items'][number]): Items =>
  item.kind === 'open' ? [{ value: item.id, text: `${item.number}. ${item.title}` }] : []

/** A paper written here, as a page. */
export const PaperPage: FC<{ meeting: string; paper: PaperAbout & { content: PaperContent } }> = ({
  meeting,
  paper,
}) => (
  <Page
    title={paper.title}
    caption={paper.kind in paperKinds ? paperKinds[paper.kind as PaperKind] : 'Paper'}
    before={<Back href={`/meetings/${meeting}`} />}
  >
    {paper.isExempt && <InsetText text="Restricted: not for publication." />}
    <PaperWords markdown={'markdown' in paper.content ? paper.content.markdown : ''} />
  </Page>
)
