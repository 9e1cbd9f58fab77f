import type { FC } from 'hono/jsx'
import { Choices, type ChoicesProps } from './choices.tsx'

/** One answer of a few. */
export const Radios: FC<ChoicesProps & { value?: string | number | undefined }> = ({ value, ...props }) => (
  <Choices {...props} kind="radios" chosen={value === undefined || value === '' ? [] : [value]} />
)
