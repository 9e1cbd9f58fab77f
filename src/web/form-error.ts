/** What is wrong with one field of a form, in words that say how to put it right. `field` is the id of its input. */
export interface FormError {
  readonly field: string
  readonly text: string
}

/** A form read: what was meant, or everything wrong with it at once. */
export type Read<Value> = { readonly value: Value } | { readonly errors: readonly FormError[] }

/** The words about one field, for its own message; `undefined` when it is right. */
export const errorOf = (errors: readonly FormError[], field: string): { text: string } | undefined => {
  const found = errors.find((error) => error.field === field)
  return found === undefined ? undefined : { text: found.text }
}
