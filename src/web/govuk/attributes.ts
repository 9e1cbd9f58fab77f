/** Further attributes of an element, such as `data-` ones. */
export type Attributes = Readonly<Record<string, string | number | boolean>>
