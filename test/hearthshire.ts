/** A council that does not exist. */
export const hearthshire = { code: 'E06000999', name: 'Hearthshire Council' }
