// Pure numerical functions. They take numbers and arrays (typed or not) and import nothing else of the project.
// No answer in the data: `undefined`, or `null` for one field of an answer. A wrong call: `RangeError`.

// Counts and rates
export { poissonInterval } from './poisson-interval.ts'
export { rateRatio } from './rate-ratio.ts'
export type { CountOverExposure, RateRatio } from './rate-ratio.ts'
export { negativeBinomialMean } from './negative-binomial-mean.ts'
export type { NegativeBinomialMean } from './negative-binomial-mean.ts'
export { ratioOfMeans } from './ratio-of-means.ts'
export type { CountsOverExposure, RatioOfMeans } from './ratio-of-means.ts'
export { ratioOfPairedMeans } from './ratio-of-paired-means.ts'
export type { PairedRatio } from './ratio-of-paired-means.ts'
export type { Interval } from './interval.ts'

// Series
export { autocorrelation } from './autocorrelation.ts'
export { rollingMean } from './rolling-mean.ts'

// Concentration
export { gini } from './gini.ts'
export { hhi } from './hhi.ts'
export { lorenz } from './lorenz.ts'
export type { LorenzPoint } from './lorenz.ts'
export { topShare } from './top-share.ts'
export { differenceOfIndices } from './difference-of-indices.ts'
export type { IndexDifference } from './difference-of-indices.ts'

// Centrography: how far points lie from their centre
export { meanCentre, meanPoint, planeDispersion, globeDispersion } from './standard-distance.ts'
export type { DeviationalEllipse, Dispersion } from './standard-distance.ts'
export { geometricMedian, medianCentre } from './geometric-median.ts'
export { greatCircleKm, projectAround, unproject } from './azimuthal-equidistant.ts'
export { limitsOfDistance, resampleDistance } from './resampled-distance.ts'
export type { ResampledDistance } from './resampled-distance.ts'
export type { GlobePoint, GlobePoints, PlanePoint, PlanePoints } from './weighted-points.ts'

// Digit preference
export { heaping } from './heaping.ts'
export type { HeapedMultiples, HeapedValue, Heaping } from './heaping.ts'

// Words and pauses of a series of messages
export { keyness } from './keyness.ts'
export type { Keyness, WordShare } from './keyness.ts'
export { longSilences } from './long-silences.ts'
export type { LongSilence, PauseLaw } from './long-silences.ts'

// Special functions and their inverses
export { logGamma } from './log-gamma.ts'
export { digamma } from './digamma.ts'
export { incompleteGamma } from './incomplete-gamma.ts'
export { incompleteBeta } from './incomplete-beta.ts'
export { poissonDensity } from './poisson-density.ts'
export { gammaQuantile } from './gamma-quantile.ts'
export { betaQuantile } from './beta-quantile.ts'
export { studentTQuantile } from './student-t-quantile.ts'

// Randomness with a seed
export { seededRandom } from './seeded-random.ts'
export type { RandomSource } from './seeded-random.ts'
export { drawGamma, drawPoisson } from './draw-counts.ts'

export type { Numbers } from './total.ts'
