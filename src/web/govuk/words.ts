import type { Child } from 'hono/jsx'
import type { Attributes } from './attributes.ts'

/** Words of a part of a component. Plain text is escaped; anything else is given as elements. */
export interface Words {
  readonly text?: Child
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Whether it is plain text, which some components set in a paragraph of their own. */
export const isPlain = (text: Child): text is string => typeof text === 'string'
