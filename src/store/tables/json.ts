import type { ColumnType } from 'kysely'

/** A jsonb column: read as what it holds, written as `JSON.stringify` of it. */
export type Json<T> = ColumnType<T, string, string>

/** A date without a time, `2025-03-31`, as text both ways: no time zone can move it. */
export type IsoDay = string

/** A moment the database may fill in by itself; `now` can be given. */
export type Moment = ColumnType<Date, Date | undefined, Date>
