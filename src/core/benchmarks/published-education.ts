import { ratio, type Measure } from './measure.ts'

const twelveMonths = 'CLA 12 months at 31 March'
const allSchools = [twelveMonths, 'Total']
const pupils = [twelveMonths]

const standard = (name: string, subject: string): Measure =>
  ratio(name, 'key-stage-2', pupils, [
    `pt_${subject}_met_expected_standard`,
    `t_${subject}_met_expected_standard`,
    `t_${subject}_eligible_pupils`,
  ])

const absent = (name: string, columns: readonly [string, string, string]): Measure =>
  ratio(name, 'absence', allSchools, columns)

/** School, for children looked after for twelve months or more at 31 March, by academic year. */
export const education: readonly Measure[] = [
  absent('absence-unauthorised', ['pt_sess_unauthorised', 't_sess_unauthorised', 't_sess_possible']),
  {
    ...absent('attendance-average', ['pt_overall', 't_sess_overall', 't_sess_possible']),
    form: 'complement',
  },
  absent('absence-persistent', ['pt_pupils_pa_10_exact', 't_pupils_pa_10_exact', 't_pupils']),
  absent('absence-persistent/severe', ['pt_pupils_pa_50_exact', 't_pupils_pa_50_exact', 't_pupils']),
  standard('ks2-maths', 'mat'),
  standard('ks2-writing', 'writta'),
  standard('ks2-reading', 'read'),
  standard('ks2-rwm', 'rwm'),
  ratio('attainment-8', 'key-stage-4', pupils, ['avg_att8', 't_att8', 't_pupils']),
  ratio('progress-8', 'key-stage-4', pupils, ['avg_p8score', 't_p8score', 't_inp8calc']),
  ratio('english-maths-4', 'key-stage-4', pupils, ['pt_l2basics_94', 't_l2basics_94', 't_pupils']),
]
