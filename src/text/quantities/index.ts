export { findQuantities, readQuantities, type FoundQuantity } from './find-quantities.ts'
