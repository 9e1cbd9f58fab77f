import type { FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { describedBy, LabelledGroup, type Field } from './form-group.tsx'

export interface SelectItem {
  readonly text: string | number
  /** What is sent; the text when there is none. */
  readonly value?: string | number | undefined
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface SelectProps extends Field {
  readonly items: readonly (SelectItem | false | null | undefined | '')[]
  readonly value?: string | number | undefined
}

/** One of many. */
export const Select: FC<SelectProps> = (props) => {
  const { name, id = name, items } = props
  return (
    <LabelledGroup {...props}>
      <select
        class={classNames('govuk-select', props.classes, props.errorMessage && 'govuk-select--error')}
        id={id}
        name={name}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props, props.describedBy)}
        {...props.attributes}
      >
        {items.map((item) => item && <Option {...item} chosen={props.value} />)}
      </select>
    </LabelledGroup>
  )
}

const Option: FC<SelectItem & { chosen: string | number | undefined }> = (props) => {
  const { text, value, chosen } = props
  const isChosen = chosen !== undefined && chosen !== '' && (value ?? text) === chosen
  return (
    <option
      value={value}
      selected={props.selected ?? isChosen}
      disabled={props.disabled}
      {...props.attributes}
    >
      {text}
    </option>
  )
}
