import type { Child, FC } from 'hono/jsx'
import { classNames } from './class-names.ts'
import type { Words } from './words.ts'

export interface Action extends Words {
  readonly href: string
  /** What it acts on, said after the link's word: “Change” of what. */
  readonly visuallyHiddenText?: string | undefined
}

export interface ActionList {
  readonly items?: readonly Action[] | undefined
  readonly classes?: string | undefined
}

/** What can be done: one link, or a list of several. */
export const Actions: FC<ActionList & { cardTitle: Child; list: string }> = ({
  items = [],
  cardTitle,
  list,
}) =>
  items.length === 1 ? (
    items.map((each) => actionLink(each, cardTitle))
  ) : (
    <ul class={list}>
      {items.map((each) => (
        <li class={`${list}-item`}>{actionLink(each, cardTitle)}</li>
      ))}
    </ul>
  )

export const actionLink = (action: Action, cardTitle: Child) => (
  <a class={classNames('govuk-link', action.classes)} href={action.href} {...action.attributes}>
    {action.text}
    {(action.visuallyHiddenText ?? cardTitle) ? (
      <span class="govuk-visually-hidden">
        {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
        {cardTitle && <> ({cardTitle})</>}
      </span>
    ) : null}
  </a>
)
