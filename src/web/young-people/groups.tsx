import type { FC } from 'hono/jsx'
import type { ThreadLine } from '../../core/governance/challenges/thread.ts'
import {
  groups as titles,
  type Group,
  type YouSaid,
  type YouSaidPage,
} from '../../core/governance/challenges/you-said.ts'
import { longDay } from '../../core/time/day.ts'

/** You said, we did, we are doing, we cannot because. */
export const Groups: FC<Pick<YouSaidPage, 'groups'> & { mayReply?: boolean }> = ({
  groups,
  mayReply = false,
}) => {
  const filled = (Object.keys(titles) as Group[]).filter((group) => groups[group].length > 0)
  if (filled.length === 0)
    return (
      <p class="govuk-body">There is nothing here yet. What you ask will be shown here, with our answer.</p>
    )
  return (
    <>
      {filled.map((group) => (
        <section aria-labelledby={group}>
          <h2 class="govuk-heading-m" id={group}>
            {group === 'you-said' ? 'You said, and we still owe you an answer' : titles[group]}
          </h2>
          {groups[group].map((line) => (
            <Said {...{ line, mayReply }} />
          ))}
        </section>
      ))}
    </>
  )
}

const Said: FC<{ line: YouSaid; mayReply: boolean }> = ({ line, mayReply }) => {
  const { id, thread, due, update, youngPeople } = line
  const isOver = youngPeople === 'said yes' || youngPeople === 'ended it'
  const isAnswered = thread.some(({ is }) => is === 'answer')
  return (
    <div class="problem">
      {thread.map((each) => (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{spoke[each.is]}</strong>
          </p>
          {each.text !== '' && <p class="govuk-body as-typed">{each.text}</p>}
        </>
      ))}
      {update !== undefined && <p class="govuk-body as-typed">How it is going: {update}</p>}
      <p class="govuk-body quiet">
        {due !== undefined &&
          youngPeople === 'not said yet' &&
          `We said we would answer by ${longDay(due)}. `}
        {youngPeople === 'not said yet' && !isAnswered ? 'We have not answered yet.' : verdict[youngPeople]}
      </p>
      {mayReply && isAnswered && (
        <p class="govuk-body govuk-!-display-none-print">
          <a class="govuk-link" href={`/young-people/say?to=${id}`}>
            {isOver ? 'Has this changed? Tell us' : 'Did this answer you? Tell us'}
            <span class="govuk-visually-hidden"> about: {thread[0]?.text}</span>
          </a>
        </p>
      )}
    </div>
  )
}

const spoke: Readonly<Record<ThreadLine['is'], string>> = {
  asked: 'You said',
  answer: 'We said',
  enough: 'You said: this is enough',
  further: 'You said: this is not enough',
}

const verdict: Readonly<Record<YouSaid['youngPeople'], string>> = {
  'said yes': 'Young people said yes, this is a good answer.',
  'said no': 'Young people asked us to try again.',
  'not said yet': 'We wait to hear what young people think.',
  'ended it': 'Young people closed this.',
}
