/** What was found to hold in made-up councils and is no law: set aside when the links were set against the definitions. */
export const accidents: readonly { readonly of: RegExp; readonly why: string }[] = [
  {
    of: /cl-suitable(#[\d-]+)?\|d/,
    why: 'made-up care leavers are never abroad, deported or of no known residence, so none leaves the base',
  },
  {
    of: /foster-pipeline#families/,
    why: 'made-up families enquire once',
  },
]
