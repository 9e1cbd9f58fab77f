import type { Db } from '../../store/database.ts'
import type { Authority } from '../env.ts'

/** What reading and measuring work with. */
export interface Shop {
  readonly db: Db
  readonly authority: Authority
  /** Where Hearth keeps its indexes of postcodes and the council's pseudonyms. */
  readonly dataFolder: string
  /** The folder of the Department's published statistics, for other councils' figures; England's alone without it. */
  readonly statistics?: string | undefined
  /** Hears what is being done. */
  readonly told: (doing: string) => void
}
