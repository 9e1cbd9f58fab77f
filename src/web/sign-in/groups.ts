/** The groups a token lists. Entra leaves them out of a token that would hold too many and says where else to ask. */
export function groupsOf(profile: Readonly<Record<string, unknown>>, claim: string): string[] | 'too-many' {
  const listed = profile[claim]
  if (Array.isArray(listed)) return listed.filter((each) => typeof each === 'string')
  if (typeof listed === 'string') return [listed]
  const elsewhere = profile['_claim_names']
  return typeof elsewhere === 'object' && elsewhere !== null && claim in elsewhere ? 'too-many' : []
}
