import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import type { LabelWords } from './label.tsx'

export interface FieldsetWords {
  readonly legend?: LabelWords | undefined
  readonly describedBy?: string | undefined
  readonly classes?: string | undefined
  readonly role?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Fields that answer one question. */
export const Fieldset: FC<PropsWithChildren<FieldsetWords>> = (props) => {
  const { legend, describedBy, classes, role, attributes, children } = props
  return (
    <fieldset
      class={classNames('govuk-fieldset', classes)}
      role={role}
      aria-describedby={describedBy}
      {...attributes}
    >
      {legend?.text && (
        <legend class={classNames('govuk-fieldset__legend', legend.classes)}>
          {legend.isPageHeading === true ? (
            <h1 class="govuk-fieldset__heading">{legend.text}</h1>
          ) : (
            legend.text
          )}
        </legend>
      )}
      {children}
    </fieldset>
  )
}
