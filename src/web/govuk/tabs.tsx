import type { FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { isPlain, type Words } from './words.ts'

export interface Tab {
  readonly label: string
  readonly id?: string | undefined
  readonly panel: Words
  readonly attributes?: Attributes | undefined
}

export interface TabsProps {
  readonly items?: readonly (Tab | false | null | undefined | '')[]
  readonly title?: string | undefined
  readonly id?: string | undefined
  readonly idPrefix?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Several views of one thing, one at a time; one below the other without script. */
export const Tabs: FC<TabsProps> = (props) => {
  const { items = [], title = 'Contents', id, idPrefix = '', classes, attributes } = props
  const idOf = (tab: Tab, at: number): string => tab.id ?? `${idPrefix}-${at + 1}`
  return (
    <div id={id} class={classNames('govuk-tabs', classes)} {...attributes} data-module="govuk-tabs">
      <h2 class="govuk-tabs__title">{title}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {items.map((tab, at) => tab && <Leading tab={tab} id={idOf(tab, at)} isFirst={at === 0} />)}
        </ul>
      )}
      {items.map((tab, at) => tab && <Panel panel={tab.panel} id={idOf(tab, at)} isFirst={at === 0} />)}
    </div>
  )
}

const Leading: FC<{ tab: Tab; id: string; isFirst: boolean }> = ({ tab, id, isFirst }) => (
  <li class={classNames('govuk-tabs__list-item', isFirst && 'govuk-tabs__list-item--selected')}>
    <a class="govuk-tabs__tab" href={`#${id}`} {...tab.attributes}>
      {tab.label}
    </a>
  </li>
)

const Panel: FC<{ panel: Words; id: string; isFirst: boolean }> = ({ panel, id, isFirst }) => (
  <div
    class={classNames('govuk-tabs__panel', !isFirst && 'govuk-tabs__panel--hidden')}
    id={id}
    {...panel.attributes}
  >
    {isPlain(panel.text) ? <p class="govuk-body">{panel.text}</p> : panel.text}
  </div>
)
