import type { Collection } from './collection.ts'
import type { Provider } from './provider.ts'

/** What a check may know besides the rows: the collection's days, the council, and Ofsted's list. */
export interface Circumstances extends Collection {
  /** The council as PL_LA names it: its area code, and its three-digit number. Empty when it was not said. */
  readonly authority: ReadonlySet<string>
  /** The setting with a unique reference number on Ofsted's lists; `undefined` when it is not on them. */
  readonly providerOf: (urn: string | undefined) => Provider | undefined
}
