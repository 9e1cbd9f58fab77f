const YEARS = String.raw`(?:[5-9]|1\d|2[0-5]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)`
const SMALL = String.raw`(?:[0-9]|1\d|2[0-5]|one|two|three|four|${YEARS})`
const WHO = "i|im|i[’']?m|i am|she|he|they|she[’']?s|he[’']?s|who|is|am|are|turned|turning|aged?"
const ONE =
  'boy|girl|baby|toddler|child|lad|lass|teenager|young person|young man|young woman|brother|sister|son|daughter|twin'

/** What follows an age of several: `aged 9 to 15`, `16 and over`, `9 of them`. */
const NO_SEVERAL = String.raw`(?!\d|%| ?(?:to|and|or|[-–]) ?(?:\d|over|under|above|below|older|younger|${YEARS}\b)|\+| (?:of|times?|per|people|children|groups?|days?|weeks?|minutes?|hours?|miles?)\b)`

/** `I’m 14`, `aged nine`, `a 15 year old`, `in year 9`, `a boy of 9`, `girl, 14,`, `a baby of six months`. */
const age = new RegExp(
  [
    String.raw`\b(?<!\bthere )(?:${WHO}) (?:now |only |just |nearly )?${YEARS}\b(?! months?)${NO_SEVERAL}`,
    String.raw`\b(?<!\d ?[-–] ?|\b(?:to|and|or) )${SMALL}[ -]?(?:years?|yrs?|months?)[ -]old\b(?!s)|\b${YEARS} ?yo\b`,
    String.raw`\byear (?:[1-9]|1[0-3])\b${NO_SEVERAL}`,
    // One of them: “boys of 9” and “nine girls” are several.
    String.raw`(?<!\b(?:every|each|per|no) )\b(?:${ONE})(?: of |,? \(|, )(?:(?:only|just|nearly|about) )?(?:aged )?${SMALL}\b${NO_SEVERAL}`,
  ].join('|'),
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
  String.raw`\b(?:in|at|on|of|near|from|around) (?!(?:${NO_PLACE.replace(/\b\w/g, (letter) => letter.toUpperCase())}|Year)\b)\p{Lu}\p{Ll}{2,}`,
  'u',
)

/** An age and a place in one text can tell who somebody is; none where one of the two is missing. */
export const ageWithPlace = (text: string): string[] =>
  age.test(text) && (place.test(text) || namedPlace.test(text))
    ? ['An age with a place can tell who somebody is. Take one of them out.']
    : []
