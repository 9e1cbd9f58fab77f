/**
 * Terms of the law and names of documents that nobody may put in other words. The plural is left alone too. Sources: Children
 * Act 1989; Adoption and Children Act 2002; Care Planning, Placement and Case Review (England) Regulations 2010.
 */
const terms =
  'placement order|contact order|section 8 order|child arrangements order|residence order|care order|interim care order|' +
  'supervision order|special guardianship order|emergency protection order|secure accommodation order|adoption order|' +
  'recovery order|deprivation of liberty order|placement plan|placement agreement|placement information record|' +
  'placement with parents|placement for adoption|placed for adoption|fostering for adoption|contact activity direction|' +
  'looked after by a local authority|looked after by the local authority|pathway plan|personal education plan|care plan|' +
  'independent reviewing officer|personal adviser|relevant child|former relevant child|eligible child|qualifying child|' +
  'care leaver|parental responsibility|significant harm|statement of purpose|agency decision maker'

/** The same words in another sense: work placements, whom to ring. */
const otherSenses =
  'work placement|student placement|placement student|job placement|industrial placement|contact detail|contact number|' +
  'contact centre|contact point|contact list|contact form|contact email|contact address|point of contact|points of contact|' +
  'first contact|emergency contact|eye contact|in contact with|make contact|made contact|contact us|contact me|contact him|' +
  'contact her|contact them|contact you|contact the|contact our|contact your'

/** Phrases in which nothing is put in other words. */
export const leftAlone: readonly string[] = `${terms}|${otherSenses}`.split('|')
