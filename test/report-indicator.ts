import { UNCOMMENTED } from '../src/core/reports/commentary-remark.ts'
import type { IndicatorSection } from '../src/core/reports/report.ts'

/** What every indicator carries besides its figures. */
export const anIndicator = (
  said: Omit<IndicatorSection, 'uncommented' | 'smallPrint'> & { definition: string; source?: string },
): IndicatorSection => {
  const { definition, source = 'SSDA903 return, Episodes, to 30 September 2020.', ...indicator } = said
  return {
    ...indicator,
    ...(said.comment === undefined && { uncommented: UNCOMMENTED }),
    smallPrint: [
      { label: 'Definition', text: definition },
      { label: 'Source', text: source },
      {
        label: 'Comparators',
        text: 'Department for Education, Children looked after in England, 2020. Neighbours: mean of ten.',
      },
      { label: 'Data quality', text: 'Three rows of Episodes were listed and not used.' },
    ],
  }
}
