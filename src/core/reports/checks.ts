import { collectionNamed } from '../rules/collection.ts'
import { ruleCatalogue, type AboutRule, type Checked } from '../rules/index.ts'

/** What the Department's checks found in the return the figures stand on; or, in a sentence, why they were not run. */
export type ChecksFound =
  | {
      /** `2024-25`. */
      readonly collection: string
      readonly checked: Checked
    }
  | { readonly because: string }

/** What the checks of a collection say is wrong. */
export const rulesOf = (collection: string): AboutRule[] =>
  ruleCatalogue(collectionNamed(collection) === undefined ? undefined : collection)
