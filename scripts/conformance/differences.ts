/** Recorded cases that contradict the Department's text, with the reason. docs/conformance.md is made from these. */
export const differences: Readonly<Record<string, string>> = {
  '2022_23-210':
    'The text is about children looked after for more than a week at 31 March. The case fails only those whose episode began within the last week, and passes child 667, who has UN4 and has been looked after since 1 January.',
  '2022_23-374':
    'The text asks for an age of 14 at placement. The case passes a child of two months in residential employment because the episode is still open; nothing in the text lets open episodes off.',
  '2022_23-558':
    'The text leaves no room for a date when the decision was reversed for a child who was adopted. The case fails children D and E and passes F and G, who were adopted too and have nothing but such a date.',
}
