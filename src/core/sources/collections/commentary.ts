import { date, keyWords, words } from '../collection.ts'

/** What officers write beside the figures. */
export const commentaries = {
  commentary: {
    code: 'L37',
    title: 'Commentary',
    row: 'What is said of one indicator for one period',
    keeper: 'Performance team',
    columns: {
      indicator_id: keyWords('The indicator, as hearth indicators lists it'),
      period: keyWords('As 2020-09 or 2019/20'),
      text: keyWords('The comment'),
      author: words('Who wrote it'),
      approved_on: date('The day it was approved'),
    },
    example: {
      indicator_id: 'placement-3plus',
      period: '2020-09',
      text: 'EXAMPLE',
      author: 'Head of service',
      approved_on: '15/10/2020',
    },
  },
} as const
