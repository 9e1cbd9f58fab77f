/** Further attributes of an element, such as `data-` ones. */
export type Attributes = Readonly<Record<string, string | number | boolean>>

/** Whether a browser should look for spelling mistakes: said in words, for `spellcheck` is no boolean attribute. */
export const spelling = (spellcheck: boolean | undefined): Attributes =>
  spellcheck === undefined ? {} : { spellcheck: spellcheck ? 'true' : 'false' }
