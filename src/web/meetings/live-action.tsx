import type { FC } from 'hono/jsx'
import { sides } from '../../core/governance/commitments/side.ts'
import { Button } from '../govuk/button.tsx'
import { kindsAsked } from './entry-action.ts'
import { DAY_HINT, Line, OneOf, type Filled } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import type { LiveView } from './live-view.ts'

/** Something asked of somebody under an item, caught in one line. */
export const LiveAction: FC<{ view: LiveView; item: string; filled: Filled }> = ({ view, item, filled }) => {
  const posts = [
    { value: '', text: 'To be settled' },
    ...view.posts.map(({ id, title }) => ({ value: id, text: title })),
  ]
  return (
    <>
      <h3 class="govuk-heading-s">Action</h3>
      <Entry view={view} did="action" place="item" class="live__line">
        <input type="hidden" name="item" value={item} />
        <Line {...filled} name="wording" label="What was asked, in the words that were used" />
        <OneOf {...filled} name="owner" label="Owner" items={posts} />
        <Line {...filled} name="due" label="By when (optional)" hint={DAY_HINT} width={10} />
        <OneOf
          {...filled}
          name="side"
          label="Asked by"
          items={(['board', 'member', 'young-people', 'public', 'officer'] as const).map((side) => ({
            value: side,
            text: sides[side],
          }))}
        />
        <OneOf
          {...filled}
          name="kind"
          label="What it is"
          items={Object.entries(kindsAsked).map(([value, text]) => ({ value, text }))}
        />
        <Button text="Keep the action" preventDoubleClick />
      </Entry>
    </>
  )
}
