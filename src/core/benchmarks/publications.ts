/** Kinds of published file that figures are taken from, recognised by their columns and never by their names. */
export const publications = {
  'looked-after-numbers': {
    title: 'Children looked after in England including adoptions',
    headings: ['population_type', 'rate_per_10000', 'population_estimate', 'new_la_code'],
    filters: ['population_type'],
  },
  'placement-stability': {
    title: 'Children looked after in England including adoptions',
    headings: ['cla_group', 'placement_stability', 'new_la_code'],
    filters: ['cla_group', 'placement_stability'],
  },
  characteristics: {
    title: 'Children looked after in England including adoptions',
    headings: ['characteristic', 'breakdown', 'new_la_code'],
    filters: ['characteristic', 'breakdown'],
  },
  'care-leavers': {
    title: 'Children looked after in England including adoptions',
    headings: ['care_leaver_age', 'breakdown', 'new_la_code'],
    filters: ['care_leaver_age', 'breakdown'],
  },
  'adoption-stages': {
    title: 'Children looked after in England including adoptions',
    headings: ['stage_of_adoption_process', 'age_start_poc'],
    filters: ['stage_of_adoption_process', 'age_start_poc'],
  },
  'social-workers': {
    title: 'Stability measures for children looked after in England',
    headings: ['cla_group', 'sw_stability', 'new_la_code'],
    filters: ['cla_group', 'sw_stability'],
  },
  'school-moves': {
    title: 'Stability measures for children looked after in England',
    headings: ['cla_group', 'move_measure', 'school_stability', 'new_la_code'],
    filters: ['cla_group', 'move_measure', 'school_stability'],
  },
  absence: {
    title: 'Outcomes for children in need, including children looked after by local authorities in England',
    headings: ['social_care_group', 'phase_type_grouping', 'pt_sess_unauthorised', 'new_la_code'],
    filters: ['social_care_group', 'phase_type_grouping'],
  },
  'key-stage-2': {
    title: 'Outcomes for children in need, including children looked after by local authorities in England',
    headings: ['social_care_group', 'pt_read_met_expected_standard', 'new_la_code'],
    filters: ['social_care_group'],
  },
  'key-stage-4': {
    title: 'Outcomes for children in need, including children looked after by local authorities in England',
    headings: ['social_care_group', 'avg_att8', 'new_la_code'],
    filters: ['social_care_group'],
  },
} as const satisfies Record<string, Publication>

export type PublicationKind = keyof typeof publications

export interface Publication {
  /** The title the Department publishes the file under. */
  readonly title: string
  /** Columns that tell the file from any other. */
  readonly headings: readonly string[]
  /** Columns whose values pick one measure out of the file. */
  readonly filters: readonly string[]
}

/** A column's names, the latest first: the Department renamed some between releases. */
export const columnNames: Readonly<Record<string, readonly string[]>> = {
  count: ['children_count', 'care_leaver_count', 'number'],
  percent: ['children_percent', 'care_leaver_percent', 'percentage'],
}

/** Where a figure was published, in one line. */
export const sourceOf = (kind: PublicationKind, file: string, period: string): string =>
  `Department for Education, ${publications[kind].title}: ${file}, ${period}.`
