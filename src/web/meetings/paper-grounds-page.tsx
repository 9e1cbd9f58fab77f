import type { FC } from 'hono/jsx'
import { exclusionResolution } from '../../core/governance/meetings/exclusion.ts'
import { isInPack } from '../../core/governance/meetings/late.ts'
import type { Item } from '../../core/governance/meetings/meeting.ts'
import type { PaperAbout } from '../../store/papers.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { Form, Page } from '../page.tsx'
import type { Filled } from './fields.tsx'
import { GroundsForm, groundsIn } from './grounds-form.tsx'
import type { MeetingView } from './view.ts'

export interface PaperGroundsProps {
  readonly view: MeetingView
  /** The item it belongs to, or is handed in for. */
  readonly item: Item
  readonly paper: PaperAbout
  readonly sent?: Filled & { readonly chosen: readonly string[] }
}

/** One paper of an item that is otherwise open, kept from the public on grounds of its own. */
export const PaperGroundsPage: FC<PaperGroundsProps> = ({ view, item, paper, sent }) => {
  const own = item.papers.find(({ id }) => id === paper.id)
  const exempt = own?.exempt
  const path = `/meetings/${view.about.id}/papers/${paper.id}`
  const resolution = exempt && exclusionResolution([item])
  return (
    <Page
      title={exempt ? 'A paper kept from the public' : 'Keep a paper from the public'}
      caption={`${item.number}. ${item.title}`}
      before={<Back href={`/meetings/${view.about.id}/items/${item.id}`} />}
      errors={sent?.errors}
    >
      <p class="govuk-body">
        <strong>{paper.title}</strong>
        <br />
        The rest of the item stays public. Where this paper would stand, the public pack has a restricted page
        with the same page numbers, and nothing of the paper.
      </p>
      {own === undefined && (
        <p class="govuk-body">
          Its author says that it may be exempt. With the grounds it goes on the agenda.
        </p>
      )}
      {exempt === undefined && own !== undefined && isOut(own, view) && (
        <WarningText text="This paper has gone out to the public already. Restricting it now takes nothing back." />
      )}
      {resolution !== undefined && (
        <InsetText text={`Before the board talks about this paper, it resolves: ${resolution}`} />
      )}
      {exempt && (
        <Form action={`${path}/open`}>
          <Button text="Open it to the public" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
      <GroundsForm
        action={`${path}/grounds`}
        text="Keep it from the public"
        filled={sent ?? { values: groundsIn(exempt), errors: [] }}
        chosen={sent?.chosen ?? exempt?.paragraphs.map(String) ?? []}
      />
    </Page>
  )
}

const isOut = (paper: Item['papers'][number], { kept }: MeetingView): boolean =>
  kept?.meeting.published !== undefined && (paper.supplement !== undefined || isInPack(paper, kept.meeting))
