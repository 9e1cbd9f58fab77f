import type { FC } from 'hono/jsx'
import { purposes } from '../../core/governance/meetings/meeting.ts'
import { clockTime } from '../../core/governance/meetings/time-of-day.ts'
import { Button } from '../govuk/button.tsx'
import { Form } from '../page.tsx'
import { Line, Lines, OneOf, TIME_HINT } from './fields.tsx'
import { filledOf, type ItemPageProps } from './item-forms.ts'

/** An item's own words. */
export const ItemWords: FC<ItemPageProps & { path: string }> = (props) => {
  const { view, item, path } = props
  const filled = filledOf(props, 'words', {
    title: item.title,
    purpose: item.purpose,
    planned: item.planned === undefined ? '' : clockTime(item.planned),
    author: item.author ?? '',
    text: item.text,
    recommendations: item.recommendations.join('\n'),
    urgent: item.urgent ?? '',
  })
  const posts = view.posts.map(({ id, title }) => ({ value: id, text: title }))
  return (
    <Form action={`${path}/words`}>
      <input type="hidden" name="version" value={view.about.version} />
      <Line {...filled} name="title" label="Title" hint="Public always: name nobody in it" />
      <OneOf
        {...filled}
        name="purpose"
        label="Purpose"
        items={Object.entries(purposes).map(([value, text]) => ({
          value,
          text: text || 'How the meeting runs',
        }))}
      />
      <Line {...filled} name="planned" label="Planned for (optional)" hint={TIME_HINT} width={5} />
      <OneOf
        {...filled}
        name="author"
        label="Who reports"
        hint="Posts, never names. Posts are kept under Posts"
        items={[{ value: '', text: 'Nobody in particular' }, ...posts]}
      />
      <Lines
        {...filled}
        name="text"
        label="What the board is asked to do"
        hint="For example: To consider a report."
      />
      <Lines {...filled} name="recommendations" label="Recommendations (optional)" hint="One a line" />
      {view.about.published && (
        <Line
          {...filled}
          name="urgent"
          label="Why it is urgent (optional)"
          hint="What the chair says. The minutes say it too. Very late papers can go out under it"
        />
      )}
      <Button text="Save" preventDoubleClick />
    </Form>
  )
}
