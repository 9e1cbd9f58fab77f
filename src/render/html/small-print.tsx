import type { IndicatorSection } from '../../core/reports/report.ts'
import { Disclosure } from './disclosure.tsx'

/** Definition, source, comparators and data quality. */
export const SmallPrint = ({ title, notes }: { title: string; notes: IndicatorSection['smallPrint'] }) => (
  <div class="small-print">
    <Disclosure summary="Definition, source and data quality" of={title}>
      <dl>
        {notes.map(({ label, text }) => (
          <div>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  </div>
)
