import type { FC } from 'hono/jsx'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Input, type InputProps } from './input.tsx'

/** A password, with a button that shows what was typed where there is script. */
export const PasswordInput: FC<InputProps> = (props) => (
  <Input
    {...props}
    formGroup={{
      classes: classNames('govuk-password-input', props.formGroup?.classes),
      attributes: { 'data-module': 'govuk-password-input', ...props.formGroup?.attributes },
    }}
    inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
    classes={classNames('govuk-password-input__input govuk-js-password-input-input', props.classes)}
    type="password"
    spellcheck={false}
    autocapitalize="none"
    autocomplete={props.autocomplete ?? 'current-password'}
    afterInput={<Show id={props.id ?? props.name} />}
  />
)

const Show: FC<{ id: string }> = ({ id }) => (
  <Button
    type="button"
    text="Show"
    classes="govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle"
    attributes={{ 'aria-controls': id, 'aria-label': 'Show password', hidden: true }}
  />
)
