import { normaliseArabic } from './lexemes.ts'

function table<Value>(rows: Record<string, Value>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(rows).map(([word, value]) => [normaliseArabic(word), value]))
}

/** Below twenty, in English. */
export const SMALL = table({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
})

export const TENS = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})

/** What multiplies the number before it, in every language read; `hundred` and `dozen` stand apart in English. */
export const SCALES = table({
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  mn: 1e6,
  bn: 1e9,
  mln: 1e6,
  millions: 1e6,
  milliards: 1e9,
  milliard: 1e9,
  mille: 1e3,
  tausend: 1e3,
  millionen: 1e6,
  milliarden: 1e9,
  bin: 1e3,
  milyon: 1e6,
  milyar: 1e9,
  ألف: 1e3,
  ألفا: 1e3,
  ألفاً: 1e3,
  آلاف: 1e3,
  مليون: 1e6,
  مليونا: 1e6,
  ملايين: 1e6,
  مليار: 1e9,
  مليارا: 1e9,
  مليارات: 1e9,
  تريليون: 1e12,
})

/** Letters that multiply when they stand right behind digits: "$5m", "50k". */
export const LETTER_SCALES = table({ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12 })

/**
 * Numbers that are said without saying how many. Each is read as the span in which a reader would place it, and is always
 * approximate: a plural of a power of ten reaches up to the next one, "dozens" from two dozen to below a hundred.
 */
export const VAGUE = table<readonly [low: number, high: number]>({
  tens: [10, 100],
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [100, 1e3],
  thousands: [1e3, 1e4],
  millions: [1e6, 1e7],
  billions: [1e9, 1e10],
  several: [3, 9],
  عشرات: [10, 100],
  مئات: [100, 1e3],
  مئآت: [100, 1e3],
  آلاف: [1e3, 1e4],
  ألوف: [1e3, 1e4],
  ملايين: [1e6, 1e7],
  مليارات: [1e9, 1e10],
  بضعة: [3, 9],
  بضع: [3, 9],
  عدة: [3, 9],
  dizaines: [10, 100],
  centaines: [100, 1e3],
  milliers: [1e3, 1e4],
  plusieurs: [3, 9],
  dutzende: [24, 99],
  hunderte: [100, 1e3],
  tausende: [1e3, 1e4],
  onlarca: [10, 100],
  yüzlerce: [100, 1e3],
  binlerce: [1e3, 1e4],
})

/** After a vague number and "of": "tens of millions", "مئات الآلاف". */
export const PLURAL_SCALES = table({
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  milliers: 1e3,
  الآلاف: 1e3,
  آلاف: 1e3,
  الألوف: 1e3,
  ألوف: 1e3,
  الملايين: 1e6,
  ملايين: 1e6,
  المليارات: 1e9,
  مليارات: 1e9,
})

/** "a couple of", "a few", "a handful of". */
export const AFTER_ARTICLE = table<readonly [low: number, high: number]>({
  couple: [2, 2],
  few: [3, 9],
  handful: [3, 9],
})

/** Parts of a whole in hundredths. */
export const FRACTIONS = table({
  half: 50,
  third: 100 / 3,
  thirds: 100 / 3,
  quarter: 25,
  quarters: 25,
  fifth: 20,
  fifths: 20,
  tenth: 10,
  tenths: 10,
  نصف: 50,
  ثلث: 100 / 3,
  ثلثا: 200 / 3,
  ثلثي: 200 / 3,
  ربع: 25,
  خمس: 20,
})

/** From one to ten in Arabic, for both genders. */
export const ARABIC_UNITS = table({
  اثنان: 2,
  اثنين: 2,
  اثنتان: 2,
  اثنتين: 2,
  ثلاثة: 3,
  ثلاث: 3,
  أربعة: 4,
  أربع: 4,
  خمسة: 5,
  خمس: 5,
  ستة: 6,
  ست: 6,
  سبعة: 7,
  سبع: 7,
  ثمانية: 8,
  ثماني: 8,
  ثمان: 8,
  تسعة: 9,
  تسع: 9,
  عشرة: 10,
  عشر: 10,
})

/** What stands before عشر or عشرة for eleven to nineteen and is no plain unit, or is spelled differently. */
export const ARABIC_TEEN_STARTS = table({ أحد: 1, إحدى: 1, اثنا: 2, اثني: 2, اثنتا: 2, اثنتي: 2 })

export const ARABIC_TENS = table({
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
  أربعون: 40,
  أربعين: 40,
  خمسون: 50,
  خمسين: 50,
  ستون: 60,
  ستين: 60,
  سبعون: 70,
  سبعين: 70,
  ثمانون: 80,
  ثمانين: 80,
  تسعون: 90,
  تسعين: 90,
})

export const ARABIC_HUNDREDS = table({
  مئة: 100,
  مائة: 100,
  مئتان: 200,
  مئتين: 200,
  مائتان: 200,
  مائتين: 200,
  مئتا: 200,
  مئتي: 200,
  مائتا: 200,
  مائتي: 200,
  ثلاثمئة: 300,
  ثلاثمائة: 300,
  أربعمئة: 400,
  أربعمائة: 400,
  خمسمئة: 500,
  خمسمائة: 500,
  ستمئة: 600,
  ستمائة: 600,
  سبعمئة: 700,
  سبعمائة: 700,
  ثمانمئة: 800,
  ثمانمائة: 800,
  ثمانيمئة: 800,
  تسعمئة: 900,
  تسعمائة: 900,
})

/** Whole numbers that are the dual of a scale. */
export const ARABIC_DUAL_SCALES = table({
  ألفان: 2e3,
  ألفين: 2e3,
  ألفي: 2e3,
  مليونان: 2e6,
  مليونين: 2e6,
  ملياران: 2e9,
  مليارين: 2e9,
})
