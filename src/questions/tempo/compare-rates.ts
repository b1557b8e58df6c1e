import type { Measure } from '../../model/aggregate.ts'
import { daysIn, parseDay } from '../../model/calendar.ts'
import { autocorrelation, ratioOfMeans, ratioOfPairedMeans } from '../../stats/index.ts'
import type { ComparedRate, TempoBin, TempoComparison } from './result.ts'

const pairedMethod =
  'ratio of mean expected events over the bins that both cover in full; 95 % interval on the log scale from the differences bin by bin, their autocorrelation allowed for'
const apartMethod =
  'ratio of expected events per day over the fully covered bins of each; 95 % interval on the log scale under a negative-binomial model, the autocorrelation of the bins allowed for'

/**
 * How many times the first rate is the second. Where both have the same bins they are compared bin by bin, over those that are
 * covered in full on both sides; else as independent of each other, per day, as months are not equally long (active events, which
 * do not add up, per bin). `null` where that leaves no bin on a side.
 */
export function compareRates(
  first: readonly TempoBin[],
  second: readonly TempoBin[],
  measure: Measure,
): Omit<TempoComparison, 'shared_events'> | null {
  const isFull = (bin: TempoBin | undefined) => bin?.covered === 'full'
  const paired = first.length === second.length && first.every((bin, index) => isSameBin(bin, second[index]!))
  const a = first.filter((bin, index) => isFull(bin) && (!paired || isFull(second[index])))
  const b = second.filter((bin, index) => isFull(bin) && (!paired || isFull(first[index])))
  if (a.length === 0 || b.length === 0) return null
  const sides = { first: describeSide(a, measure), second: describeSide(b, measure) }
  if (paired) {
    return { ...ratioOfPairedMeans(a.map(countOf), b.map(countOf))!, method: pairedMethod, paired, ...sides }
  }
  const side = (bins: readonly TempoBin[]) => ({
    counts: bins.map(countOf),
    exposure: measure === 'active' ? bins.length : daysOf(bins),
  })
  const { ratio, low, high } = ratioOfMeans(side(a), side(b))!
  return { ratio, low, high, autocorrelation: null, method: apartMethod, paired, ...sides }
}

const isSameBin = (a: TempoBin, b: TempoBin) => a.start === b.start && a.end === b.end
const countOf = ({ expected }: TempoBin) => expected ?? 0

const daysOf = (bins: readonly TempoBin[]) =>
  bins.reduce((sum, { start, end }) => sum + daysIn({ start: parseDay(start)!, end: parseDay(end)! }), 0)

function describeSide(bins: readonly TempoBin[], measure: Measure): ComparedRate {
  const counts = bins.map(countOf)
  const sum = counts.reduce((total, count) => total + count, 0)
  return {
    per_bin: sum / bins.length,
    per_day: measure === 'active' ? null : sum / daysOf(bins),
    bins: bins.length,
    autocorrelation: autocorrelation(counts) ?? null,
  }
}
