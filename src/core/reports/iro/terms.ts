import type { Term } from '../glossary.ts'

/** Words of the reviewing service that readers may not know. */
export const terms: readonly Term[] = [
  {
    term: 'Independent reviewing officer',
    meaning:
      'A social worker who does not manage the child’s care. The officer chairs the child’s reviews, sees that the care plan is kept, and challenges the council where it is not.',
  },
  {
    term: 'Midway check',
    meaning:
      'A look by the reviewing officer, between two reviews, at whether what was agreed is being done.',
  },
]
