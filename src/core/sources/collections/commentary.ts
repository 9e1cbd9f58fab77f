import { called, date, keyWords, words } from '../collection.ts'

/** What officers write beside the figures. */
export const commentaries = {
  commentary: {
    code: 'L37',
    title: 'Commentary',
    row: 'What is said of one indicator, or of a whole section, for one period',
    keeper: 'Performance team',
    every: 'month',
    columns: {
      indicator_id: keyWords('The indicator, as hearth indicators lists it, or the section'),
      period: words('As 2020-09 or 2019/20; the period of the report when blank'),
      text: { ...keyWords('The comment; {{ID.value}} prints a figure'), most: 10_000 },
      cause: words('Why the figure is what it is'),
      action: called(words('What is being done'), 'actions'),
      owner: called(words('Who is to do it'), 'lead'),
      date: called(words('By when'), 'by_when', 'due', 'target_date'),
      author: words('Who wrote it'),
      approved_on: called(date('The day it was approved'), 'approved'),
    },
    example: {
      indicator_id: 'placement-3plus',
      period: '2020-09',
      text: 'EXAMPLE',
      cause: 'Two homes closed',
      action: 'Open two homes nearer by',
      owner: 'Head of placements',
      date: '31/03/2021',
      author: 'Head of service',
      approved_on: '15/10/2020',
    },
  },
} as const
