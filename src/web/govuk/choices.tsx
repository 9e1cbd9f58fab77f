import type { Child, FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { Fieldset, type FieldsetWords } from './fieldset.tsx'
import { describedBy, FormGroup, Told, type Around, type GroupWords } from './form-group.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import type { Words } from './words.ts'

/** One answer of several. */
export interface Choice {
  readonly value: string | number
  readonly text: Child
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly hint?: Words | undefined
  readonly label?: Words | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** `exclusive`: choosing it takes back the others. */
  readonly behaviour?: 'exclusive' | undefined
  readonly attributes?: Attributes | undefined
}

/** A word between answers, such as “or”. */
export interface Divider {
  readonly divider: string
}

export interface ChoicesProps extends Around {
  readonly name: string
  readonly idPrefix?: string | undefined
  readonly fieldset?: FieldsetWords | undefined
  readonly items: readonly (Choice | Divider | false | null | undefined | '')[]
  readonly describedBy?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly formGroup?: GroupWords | undefined
}

interface Kind {
  readonly kind: 'radios' | 'checkboxes'
  /** What is chosen, as sent. */
  readonly chosen: readonly (string | number)[]
}

/** Radios or checkboxes with their question. */
export const Choices: FC<ChoicesProps & Kind> = (props) => {
  const { name, idPrefix = name, fieldset, kind } = props
  const described = describedBy(idPrefix, props, fieldset?.describedBy ?? props.describedBy)
  // Without a fieldset around them, boxes carry the description themselves; radios never do.
  const own = kind === 'checkboxes' && fieldset === undefined ? described : undefined
  const inside = (
    <>
      <Told {...props} id={idPrefix} />
      <div
        class={classNames(`govuk-${kind}`, props.classes)}
        {...props.attributes}
        data-module={`govuk-${kind}`}
      >
        {props.items.map((item, at) => item && <Item {...props} item={item} at={at} own={own} />)}
      </div>
    </>
  )
  return (
    <FormGroup {...props}>
      {fieldset === undefined ? (
        inside
      ) : (
        <Fieldset {...fieldset} describedBy={described}>
          {inside}
        </Fieldset>
      )}
    </FormGroup>
  )
}

interface Placed {
  readonly item: Choice | Divider
  readonly at: number
  readonly own: string | undefined
}

const Item: FC<ChoicesProps & Kind & Placed> = ({ item, ...props }) =>
  'divider' in item ? (
    <div class={`govuk-${props.kind}__divider`}>{item.divider}</div>
  ) : (
    <Box {...props} item={item} />
  )

const Box: FC<ChoicesProps & Kind & Placed & { item: Choice }> = (props) => {
  const { item, kind, chosen, name, idPrefix = name, at, own } = props
  // The first has the question's own id, so that the error summary leads to it.
  const id = item.id ?? (at === 0 ? idPrefix : `${idPrefix}-${at + 1}`)
  const hasHint = item.hint?.text !== undefined
  const described = [own, hasHint && `${id}-item-hint`].filter(Boolean).join(' ')
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={item.name ?? name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value}
          checked={item.checked ?? chosen.includes(item.value)}
          disabled={item.disabled}
          data-behaviour={item.behaviour}
          aria-describedby={described || undefined}
          {...item.attributes}
        />
        <Label {...labelOf(item, kind)} for={id} />
        {hasHint && (
          <Hint
            {...item.hint}
            id={`${id}-item-hint`}
            classes={classNames(`govuk-${kind}__hint`, item.hint.classes)}
          />
        )}
      </div>
    </>
  )
}

const labelOf = ({ text, label = {} }: Choice, kind: Kind['kind']) => ({
  ...label,
  text,
  classes: classNames(`govuk-${kind}__label`, label.classes),
})
