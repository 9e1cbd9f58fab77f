import type { FC } from 'hono/jsx'
import { Choices, type ChoicesProps } from './choices.tsx'

/** Any number of a few. */
export const Checkboxes: FC<ChoicesProps & { values?: readonly (string | number)[] }> = (props) => (
  <Choices {...props} kind="checkboxes" chosen={props.values ?? []} />
)
