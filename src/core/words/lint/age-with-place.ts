const YEARS = String.raw`(?:[5-9]|1\d|2[0-5]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)`
const WHO = "i|im|i[’']?m|i am|she|he|they|she[’']?s|he[’']?s|who|is|am|are|turned|turning|aged?"

/** `I’m 14`, `aged nine`, `a 15 year old`, `in year 9`. */
const age = new RegExp(
  String.raw`\b(?:(?:${WHO}) (?:now |only |just |nearly )?${YEARS}|${YEARS}[ -](?:years?|yrs?)[ -]old|year (?:[1-9]|1[0-3]))\b(?! (?:of|times?|people|children|days?|weeks?|months?|minutes?|hours?|miles?))`,
  'i',
)

const NO_PLACE =
  'a|an|the|my|our|your|their|his|her|care|foster|with|one|two|this|that|these|those|there|here|it|peace|residential|somewhere|england|english|maths|school|class|person|private|public|time|touch|court|general|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|summer|winter|spring|autumn'

/** `live in bridport`, `from Poole`: capitals cannot be counted on where somebody says that they live there. */
const place = new RegExp(
  String.raw`\b(?:live|lives|lived|living|stay|stays|stayed|moved|placed|house|home|flat) (?:me |us |him |her |them )?(?:in|at|near|to|on|by) (?!(?:${NO_PLACE})\b)\p{L}{3,}`,
  'iu',
)
const namedPlace = new RegExp(
  String.raw`\b(?:in|at|near|from|around) (?!(?:${NO_PLACE.replace(/\b\w/g, (letter) => letter.toUpperCase())})\b)\p{Lu}\p{Ll}{2,}`,
  'u',
)

/** An age and a place in one text can tell who somebody is; none where one of the two is missing. */
export const ageWithPlace = (text: string): string[] =>
  age.test(text) && (place.test(text) || namedPlace.test(text))
    ? ['An age with a place can tell who somebody is. Take one of them out.']
    : []
