const byCount: Readonly<Record<number, string>> = {
  1: 'tier pier prayer friend aged',
  2:
    'being people business evening real usual maybe embed sacred naked wicked hatred beloved uk ok argue client science ' +
    'scientist colleague soldier crisis doing going seeing quiet poem riot trial dial diet via fluid ruin lion safety ' +
    'solely vaguely thereby elsewhere really caseload',
  3: 'area idea linear video radio stereo museum employee diary ideal whoever behaviour element albeit',
  4: 'etc averages reality geography initiative',
  6: 'reunification',
}

/** Words whose syllables the rules miscount. */
export const exceptions: ReadonlyMap<string, number> = new Map(
  Object.entries(byCount).flatMap(([count, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(count)]),
  ),
)
