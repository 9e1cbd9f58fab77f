import type { Remark } from '../src/core/reports/report.ts'

/** A comment with everything that may stand in one: what is set strong and with emphasis, bullets, HTML that is only
 *  text, a token that stands for nothing, and two of its four fields. */
export const aRemark: Remark = {
  passages: [
    {
      kind: 'paragraph',
      runs: [
        { text: 'Surgeries were shut for ', as: 'plain' },
        { text: 'two months', as: 'strong' },
        { text: ', and ', as: 'plain' },
        { text: 'have not caught up', as: 'emphasis' },
        { text: ' <b>yet</b>: ', as: 'plain' },
        { text: '{{dental-chek.value}}', as: 'unknown' },
        { text: '.', as: 'plain' },
      ],
    },
    {
      kind: 'bullets',
      items: [
        [{ text: 'A second practice takes our children.', as: 'plain' }],
        [{ text: 'Teenagers who say no are rung.', as: 'plain' }],
      ],
    },
  ],
  fields: [
    { label: 'Cause', runs: [{ text: 'Surgeries were closed by law', as: 'plain' }], given: true },
    { label: 'Action', runs: [{ text: 'not given', as: 'plain' }], given: false },
    { label: 'Owner', runs: [{ text: 'Designated nurse', as: 'plain' }], given: true },
    { label: 'Date', runs: [{ text: 'not given', as: 'plain' }], given: false },
  ],
  by: 'Designated doctor, approved 15 October 2020.',
}
