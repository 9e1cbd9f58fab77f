import { ageWithPlace } from './age-with-place.ts'
import { firstNames } from './first-names.ts'
import { personalIn } from './personal.ts'
import { sentencesOf } from './sentences.ts'

/**
 * What in a text tells who somebody is, a sentence of advice for each thing, none when nothing does: names, initials with
 * ages, an age with a place, telephone numbers, e-mail and other addresses, schools, and how young people write of themselves and their friends.
 */
export function whoIsTold(text: string): string[] {
  const whole = { where: '', paragraphs: [text] }
  const found = sentencesOf(text).flatMap((sentence) => personalIn({ sentence, text: whole }))
  const own = ownWays.filter(({ pattern }) => pattern.test(text))
  return [...new Set([...found, ...own].map(({ says }) => says).concat(ageWithPlace(text)))]
}

const CLOSE =
  'friend|mate|best mate|boyfriend|girlfriend|brother|sister|mum|mom|dad|cousin|carer|foster carer|social worker|key ?worker|teacher|adviser|iro'

/** Capitals and full stops cannot be counted on. */
const ownWays: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:${CLOSE})(?:,| is| was)?(?: called| named)? (?:${firstNames.join('|')})\b`,
      'i',
    ),
    says: 'Somebody close is named. Take the name out.',
  },
  {
    pattern: /\b(?:my name(?:[’']s| is)|i[’']?m called|i am called|they call me) \p{L}+/iu,
    says: 'Whoever writes gives a name. Take it out.',
  },
  {
    pattern: /(?<![\w.])(?!U\.K|P\.E|R\.E|G\.P|I\.T|T\.V|P\.A|I\.D)[A-Z]\. ?[A-Z]\.(?! ?[A-Z]\. ?[A-Z]\.)/,
    says: 'Initials tell who somebody is. Take them out.',
  },
  {
    pattern: /(?<![\w.])@[A-Za-z][\w.]{2,}/,
    says: 'The name of an account stands in the text. Take it out.',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_’'])(?:[A-Z][\p{L}’']+ ){1,3}(?:School|Academy|College|Primary|High)\b(?<!\bVirtual School)/u,
    says: 'A school or a college is named. Say “my school” instead.',
  },
]
