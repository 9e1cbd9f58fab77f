/** The made-up council whose returns these are. Its code, like its neighbours', belongs to nobody. */
export const hearthshire = { code: 'E06000999', name: 'Hearthshire' } as const

/** Made-up councils around it: where a child may be placed outside Hearthshire. Directions in degrees from north. */
export const neighbours = [
  { code: 'E06000998', name: 'Millbrook', area: 'ZB', direction: 20 },
  { code: 'E06000997', name: 'Fernleigh', area: 'ZC', direction: 110 },
  { code: 'E08000999', name: 'Cindergate', area: 'ZD', direction: 200 },
  { code: 'E10000999', name: 'Ashcombe', area: 'ZF', direction: 290 },
] as const

/** The letters that begin Hearthshire's postcodes. Royal Mail gives out none of ZA, ZB, ZC, ZD and ZF. */
export const ownArea = 'ZA'
