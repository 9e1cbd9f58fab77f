const pairs =
  'additional:more|allocate:give|anticipate:expect|apologise:say sorry|appropriate:right|approximately:about|' +
  'arrangement:plan|assessment:talk about what you need|assistance:help|communicate:talk|' +
  'communication:talking|consequently:so|consider:think about|consideration:thought|' +
  'considering:thinking about|consultation:asking you|currently:now|decision:what we choose|demonstrate:show|' +
  'determine:decide|development:change|difficult:hard|difficulty:problem|discontinue:stop|' +
  'establish:set up|evaluate:check|experience:what happened to you|explanation:why|facilitate:help|frequently:often|' +
  'identify:find|immediately:now|implement:do|implementation:doing it|improvement:change for the better|' +
  'independent:not from the council|individual:person|information:what you need to know|initially:first|initiate:start|' +
  'investigate:look into|necessary:needed|necessarily:always|notification:note|' +
  'opportunity:chance|organisation:group|participate:take part|participation:taking part|particular:own|possibility:chance|' +
  'previously:before|priority:what comes first|procedure:way we do it|professional:worker|' +
  'recommendation:what we should do|regarding:about|regularly:often|relationship:how you get on|remuneration:pay|' +
  'requirement:what you need|residence:home|responsibility:job|responsible:in charge|' +
  'significant:big|subsequently:later|sufficient:enough|terminate:end|transition:move|transportation:lift|' +
  'unfortunately:we are sorry, but|utilise:use'

/** A shorter way to say a word, for whoever writes to young people; `undefined` where none is known. One of several is looked up by its single form. */
export function saidEasier(word: string): string | undefined {
  const small = word.toLowerCase()
  return (
    easierWords.get(small) ??
    easierWords.get(small.replace(/ies$/, 'y')) ??
    easierWords.get(small.replace(/s$/, ''))
  )
}

/** Every word with a shorter way to say it. */
export const easierWords: ReadonlyMap<string, string> = new Map(
  pairs
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
)
