/** What the words before a number make of it. */
export type Bound = 'approximate' | 'at_least' | 'at_most' | 'plain'

export const BEFORE: Record<Bound, string> = {
  plain: `an average of, average of, a total of, total of, exactly, precisely, بمعدل, بمتوسط, ما مجموعه`,
  approximate: `approximately, approx, approx ., about, around, some, roughly, nearly, almost, close to, near, circa, ca, ca ., c ., an estimated,
    estimated, estimated at, somewhere around, somewhere between, in the region of, on the order of, in the order of, in the vicinity of,
    in the neighbourhood of, just under, just over, virtually, approaching, perhaps, possibly, probably, maybe, ~, ≈, ±,
    an approximate, or so, up to about, as many as about, the best part of,
    نحو, حوالي, حوالى, قرابة, زهاء, تقريبا, ما يقارب, يقارب, ما يقرب من, يقرب من, يقدر ب, تقدر ب, يقدر عددهم ب, ما يناهز, يناهز, بحدود, في حدود,
    environ, près de, quelque, autour de, etwa, rund, ungefähr, fast, knapp, circa, yaklaşık, civarında`,
  at_least: `at least, more than, no fewer than, no less than, not less than, not fewer than, over, above, exceed, exceeds, exceeded, exceeding,
    surpass, surpasses, surpassed, surpassing, upwards of, upward of, in excess of, a minimum of, minimum of, greater than, well over, well above,
    far more than, >, ≥, topped, tops, topping, upwards to,
    أكثر من, على الأقل, ما لا يقل عن, لا يقل عن, لا تقل عن, ما يزيد على, ما يزيد عن, يزيد على, يزيد عن, تزيد على, تزيد عن, زاد على, زاد عن,
    فوق, تجاوز, تجاوزت, يتجاوز, تتجاوز, يفوق, تفوق, فاق, أزيد من, يربو على, ما يربو على,
    au moins, plus de, mindestens, mehr als, über, wenigstens, en az`,
  at_most: `up to, at most, no more than, not more than, fewer than, less than, under, below, as many as, as much as, a maximum of, maximum of, not exceeding,
    not exceed, does not exceed, do not exceed, did not exceed, at the most, <, ≤, no higher than,
    أقل من, ما لا يزيد على, ما لا يزيد عن, لا يزيد على, لا يزيد عن, لا تزيد على, لا تزيد عن, لا يتجاوز, لا تتجاوز, لم يتجاوز, لم تتجاوز,
    لا يتعدى, لا يتعدي, بحد أقصى, على الأكثر,
    au plus, moins de, jusqu'à, höchstens, weniger als, bis zu, en fazla`,
}

/** What the words behind a number, or behind what it counts, make of it. */
export const BEHIND: Record<Bound, string> = {
  plain: `in total, in all, altogether, on average, في المجمل`,
  approximate: `or so, or thereabouts, approximately, odd, - odd, تقريبا, environ, civarında`,
  at_least: `or more, and more, or greater, plus, - plus, +, at least, at a minimum, at the least, على الأقل, أو أكثر, فأكثر, au moins, ou plus, oder mehr`,
  at_most: `or fewer, or less, at most, at the most, at a maximum, or under, على الأكثر, أو أقل, au plus, ou moins`,
}

/** After these, "over" and "under" say where or whom, not how many. */
export const POWER = new Set(
  `control authority rule influence dominance power jurisdiction sovereignty victory triumph dispute disputes fight fighting battle battles
  concern concerns anger protest protests talks deal presided spread dispersed scattered anger flew fly flying fired crossed`.split(
    /\s+/,
  ),
)
