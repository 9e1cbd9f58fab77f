/** Sex, as returned from 2024/25; 1 and 2 of earlier returns are read as M and F. */
export const sexes = { M: 'Male', F: 'Female', U: 'Not known' } as const

/** Ethnicity. `CNHE` is a misprint of CHNE seen in the wild and read as such. */
export const ethnicities = {
  WBRI: 'White British',
  WIRI: 'White Irish',
  WOTH: 'Any other White background',
  WIRT: 'Traveller of Irish heritage',
  WROM: 'Gypsy or Roma',
  MWBC: 'White and Black Caribbean',
  MWBA: 'White and Black African',
  MWAS: 'White and Asian',
  MOTH: 'Any other Mixed background',
  AIND: 'Indian',
  APKN: 'Pakistani',
  ABAN: 'Bangladeshi',
  AOTH: 'Any other Asian background',
  CHNE: 'Chinese',
  BCRB: 'Caribbean',
  BAFR: 'African',
  BOTH: 'Any other Black background',
  OOTH: 'Any other ethnic group',
  REFU: 'Refused',
  NOBT: 'Not yet obtained',
} as const

/** Reason for new episode. */
export const reasonsForNewEpisode = {
  S: 'Started to be looked after',
  L: 'Change of legal status only',
  P: 'Change of placement and carer only',
  T: 'Change of placement, same carer',
  B: 'Change of legal status, placement and carer',
  U: 'Change of legal status and placement, same carer',
} as const

/** Legal status. V3 and V4 are agreed series of short breaks, never counted as being in care. */
export const legalStatuses = {
  C1: 'Interim care order',
  C2: 'Full care order',
  D1: 'Freeing order granted',
  E1: 'Placement order granted',
  V2: 'Accommodated by agreement (section 20)',
  V3: 'Short break, each break recorded',
  V4: 'Short breaks, agreement recorded',
  L1: 'Police protection',
  L2: 'Emergency protection order',
  L3: 'Child assessment order',
  J1: 'Remanded to local authority accommodation or youth detention',
  J2: 'Police and Criminal Evidence Act detention',
  J3: 'Youth rehabilitation order with residence or fostering',
} as const

/** Category of need when the period of care began. */
export const needs = {
  N1: 'Abuse or neglect',
  N2: "Child's disability",
  N3: 'Parental illness or disability',
  N4: 'Family in acute stress',
  N5: 'Family dysfunction',
  N6: 'Socially unacceptable behaviour',
  N7: 'Low income',
  N8: 'Absent parenting',
} as const

/** Placement type, every code valid in any return from 2016/17. */
export const placements = {
  A3: 'Placed for adoption with consent, current foster carer',
  A4: 'Placed for adoption with consent, not current foster carer',
  A5: 'Placed for adoption under an order, current foster carer',
  A6: 'Placed for adoption under an order, not current foster carer',
  H5: 'Semi-independent living',
  K1: "Secure children's home",
  K2: "Children's home",
  K3: 'Supported accommodation',
  P1: 'With own parents or others with parental responsibility',
  P2: 'Independent living',
  P3: 'Residential employment',
  R1: 'Residential care home',
  R2: 'NHS or health establishment',
  R3: 'Family centre or mother and baby unit',
  R5: 'Young offender institution',
  S1: 'Residential school',
  T0: 'Temporary move',
  T1: 'Temporary stay in hospital',
  T2: 'Temporary absence on holiday',
  T3: 'Temporary while the foster carer is on holiday',
  T4: 'Temporary, seven days or less',
  U1: 'Relative or friend foster carer, long term',
  U2: 'Relative or friend foster carer who may adopt',
  U3: 'Relative or friend foster carer',
  U4: 'Foster carer, long term',
  U5: 'Foster carer who may adopt',
  U6: 'Foster carer',
  Z1: 'Other placement',
  Z11: 'Other placement (Z11)',
  Z12: 'Other placement (Z12)',
  Z13: 'Other placement (Z13)',
  Z14: 'Other placement (Z14)',
} as const

/** Placement provider. */
export const providers = {
  PR0: 'Parents or others with parental responsibility',
  PR1: 'Own provision',
  PR2: 'Another council',
  PR3: 'Other public provision',
  PR4: 'Private provision',
  PR5: 'Voluntary or third sector',
} as const

/** Reason episode ceased. E43 and E44 were used to 2017/18. */
export const reasonsCeased = {
  X1: 'Another episode began the same day',
  E11: 'Adopted, unopposed',
  E12: 'Adopted, consent dispensed with',
  E2: 'Died',
  E3: 'Care taken over by another council',
  E4A: 'Returned home, planned',
  E4B: 'Returned home, not planned',
  E13: 'Left to live with parents or others without parental responsibility',
  E41: 'Residence or child arrangements order',
  E43: 'Special guardianship to former foster carer',
  E44: 'Special guardianship to another carer',
  E45: 'Special guardianship to former foster carer, relative or friend',
  E46: 'Special guardianship to former foster carer, other',
  E47: 'Special guardianship to another carer, relative or friend',
  E48: 'Special guardianship to another carer, not relative or friend',
  E5: 'Independent living with formal support',
  E6: 'Independent living without formal support',
  E7: 'Residential care funded by adult social care',
  E9: 'Sentenced to custody',
  E14: 'Remand ended',
  E15: 'Age assessed as 18 or over',
  E16: 'Moved abroad',
  E17: '18 and stayed with current carers',
  E8: 'Any other reason',
} as const

/** Reason for placement change. */
export const reasonsForChange = {
  CARPL: 'Change to or carrying out of the care plan',
  CLOSE: 'Resignation or closure of provision',
  ALLEG: 'Allegation',
  STAND: 'Standards of care concern',
  APPRR: 'Approval removed',
  CUSTOD: 'Custody arrangement',
  CREQB: "Carer asked because of the child's behaviour",
  CREQO: 'Carer asked, other reason',
  CHILD: 'Child asked',
  LAREQ: 'Council asked',
  PLACE: 'Change in status of the placement only',
  OTHER: 'Other',
} as const

/** How a child took part in a review. */
export const participations = {
  PN0: 'Under four at the review',
  PN1: 'Attended and spoke for themselves',
  PN2: 'Attended, an advocate spoke for them',
  PN3: 'Attended and gave views without words',
  PN4: 'Attended and gave no views',
  PN5: 'Did not attend, briefed someone to speak',
  PN6: 'Did not attend, sent views another way',
  PN7: 'Did not attend, gave no views',
} as const

/** Whether the council is in touch with a care leaver. */
export const inTouch = {
  YES: 'In touch',
  NO: 'Not in touch',
  DIED: 'Died after leaving care',
  REFU: 'Refuses contact',
  NREQ: 'No longer requires services',
  RHOM: 'Returned home for six months or more',
} as const

/** Main activity of a care leaver, F full time, P part time. F3 and P3 were used to 2020/21. */
export const activities = {
  F1: 'Higher education, full time',
  P1: 'Higher education, part time',
  F2: 'Other education, full time',
  P2: 'Other education, part time',
  F3: 'Training or employment, full time',
  P3: 'Training or employment, part time',
  F4: 'Apprenticeship, full time',
  P4: 'Apprenticeship, part time',
  F5: 'Training or employment, not apprenticeship, full time',
  P5: 'Training or employment, not apprenticeship, part time',
  G4: 'Not in education, employment or training: illness or disability',
  G5: 'Not in education, employment or training: other',
  G6: 'Not in education, employment or training: pregnancy or parenting',
  0: 'None or not known',
} as const

/** Accommodation of a care leaver: the letter, which a 1 (suitable) or 2 (unsuitable) follows. */
export const accommodationLetters = {
  B: 'With parents or relatives',
  C: 'Community home or other residential care',
  D: 'Semi-independent or transitional accommodation',
  E: 'Supported lodgings',
  G: 'Abroad',
  H: 'Deported',
  K: 'Ordinary lodgings',
  R: 'Residence not known',
  S: 'No fixed abode or homeless',
  T: 'Foyer or similar',
  U: 'Independent living',
  V: 'Emergency accommodation',
  W: 'Bed and breakfast',
  X: 'In custody',
  Y: 'Other accommodation',
  Z: 'With former foster carers',
  0: 'Not recorded',
} as const

/** Every accommodation code a return may carry. S1 and X1 are accepted as recorded. */
export const accommodations: Readonly<Record<string, string>> = Object.fromEntries<string>([
  ['0', accommodationLetters[0]],
  ...Object.entries(accommodationLetters)
    .filter(([letter]) => letter !== '0')
    .flatMap(([letter, label]): [string, string][] => [
      [`${letter}1`, `${label}, suitable`],
      [`${letter}2`, `${label}, unsuitable`],
    ]),
])

/** Why there is no strengths and difficulties score. */
export const scoreReasons = {
  SDQ1: 'Under 4 or over 16 at the latest assessment',
  SDQ2: 'Carer refused',
  SDQ3: 'Not possible because of severe disability',
  SDQ4: 'Other',
  SDQ5: 'Child refused',
} as const

/** Why a child is no longer placed for adoption. */
export const reversalReasons = {
  RD1: "Child's needs changed",
  RD2: 'Court did not make a placement order',
  RD3: 'Adopters not found',
  RD4: 'Other',
} as const

/** Where a child had permanence before this period of care. */
export const previousPermanence = {
  P1: 'Adoption',
  P2: 'Special guardianship',
  P3: 'Residence or child arrangements order',
  P4: 'Not known',
  Z1: 'None',
} as const

/** Missing from care, or away from placement without authorisation. */
export const missingKinds = { M: 'Missing', A: 'Away without authorisation' } as const

/** Who adopted. */
export const adopterSexes = {
  M1: 'One man',
  F1: 'One woman',
  MM: 'Two men',
  FF: 'Two women',
  MF: 'A man and a woman',
} as const

/** Legal status of adopters. */
export const adopterStatuses = {
  L0: 'Single',
  L11: 'Married, different gender',
  L12: 'Married, same gender',
  L2: 'Civil partners',
  L3: 'Unmarried, different gender',
  L4: 'Unmarried, same gender',
} as const

/** Why a social worker's episode began. */
export const workerReasons = {
  MANAGE: 'Caseload management',
  FCONTA: 'First contact or re-referral',
  LEFTRL: 'Previous worker left',
  ORGRST: 'Restructure',
  TSPROC: 'Standard transfer',
  ABSENC: 'Absence cover or return',
  CHCHAN: 'Child asked',
  PCCHAN: 'Parent or carer asked',
  SWDIED: 'Worker died',
  OTHERS: 'Other',
} as const
