import {
  id,
  text,
  workerId,
  number,
  flag,
  partialDate,
  keyDate,
  date,
  birth,
  code,
  optional,
  type Column,
} from '../tables/column.ts'
import * as codes from './codes.ts'

/**
 * The tables of an SSDA903 return with the Department's column names, every collection from 2016/17 to 2026/27.
 * Columns marked optional may be missing from a file; the reader names them. Source: DfE CLA guide, sections 1 to 4.
 */
export const tables = {
  Header: {
    CHILD: id,
    SEX: code(codes.sexes),
    DOB: { ...date, spare: true },
    ETHNIC: code(codes.ethnicities),
    UPN: text,
    MOTHER: optional(flag),
    MC_DOB: birth,
    UASC: optional(flag),
    UASC_STATUS: optional(flag),
  },
  Episodes: {
    CHILD: id,
    DECOM: keyDate,
    RNE: code(codes.reasonsForNewEpisode),
    LS: code(codes.legalStatuses),
    CIN: code(codes.needs),
    PLACE: code(codes.placements),
    PLACE_PROVIDER: code(codes.providers),
    DEC: date,
    REC: code(codes.reasonsCeased),
    REASON_PLACE_CHANGE: code(codes.reasonsForChange),
    HOME_POST: text,
    PL_POST: text,
    URN: text,
    PL_DISTANCE: optional(number),
    PL_LA: text,
    PL_LOCATION: text,
  },
  Reviews: { CHILD: id, DOB: birth, REVIEW: keyDate, REVIEW_CODE: code(codes.participations) },
  UASC: { CHILD: id, SEX: optional(code(codes.sexes)), DOB: birth, DUC: date },
  OC2: {
    CHILD: id,
    DOB: birth,
    SDQ_SCORE: number,
    SDQ_REASON: optional(code(codes.scoreReasons)),
    CONVICTED: flag,
    HEALTH_CHECK: flag,
    IMMUNISATIONS: flag,
    TEETH_CHECK: flag,
    HEALTH_ASSESSMENT: flag,
    SUBSTANCE_MISUSE: flag,
    INTERVENTION_RECEIVED: flag,
    INTERVENTION_OFFERED: flag,
  },
  OC3: {
    CHILD: id,
    DOB: birth,
    IN_TOUCH: code(codes.inTouch),
    ACTIV: code(codes.activities),
    ACCOM: code(codes.accommodations),
  },
  AD1: {
    CHILD: id,
    DOB: birth,
    DATE_INT: date,
    DATE_MATCH: date,
    FOSTER_CARE: flag,
    NB_ADOPTR: optional(number),
    SEX_ADOPTR: optional(code(codes.adopterSexes)),
    LS_ADOPTR: optional(code(codes.adopterStatuses)),
  },
  PlacedAdoption: {
    CHILD: id,
    DOB: birth,
    DATE_PLACED: keyDate,
    DATE_PLACED_CEASED: date,
    REASON_PLACED_CEASED: code(codes.reversalReasons),
  },
  PrevPerm: {
    CHILD: id,
    DOB: birth,
    PREV_PERM: code(codes.previousPermanence),
    LA_PERM: text,
    DATE_PERM: partialDate,
  },
  Missing: { CHILD: id, DOB: birth, MISSING: code(codes.missingKinds), MIS_START: keyDate, MIS_END: date },
  SWEpisodes: {
    CHILD: id,
    DOB: birth,
    SW_ID: workerId,
    SW_DECOM: keyDate,
    SW_DEC: date,
    SW_REASON: optional(code(codes.workerReasons)),
  },
  DoLo: { CHILD: id, DOB: birth, DOLO_START: keyDate, DOLO_END: date },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column<unknown>>>>>

export type TableName = keyof typeof tables

type ValueOf<C> = C extends Column<infer T> ? T : never

/** A row as read: blank and unreadable values are `undefined`, codes are in capitals, `line` is where it stood. */
export type Row<T extends TableName> = {
  readonly [K in keyof (typeof tables)[T]]?: ValueOf<(typeof tables)[T][K]> | undefined
} & { readonly CHILD: string; readonly line: number }

/** Every table's name, in the Department's order. */
export const tableNames = Object.keys(tables) as TableName[]

/** A table's columns by name. */
export const columnsOf = (table: TableName): Readonly<Record<string, Column<unknown>>> => tables[table]
