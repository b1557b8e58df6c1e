/** Web Mercator: the world as a square from (0, 0) in the north-west to (1, 1), cut at 85.05° (EPSG:3857). */

export const mostLatitude = 85.0511287798066

export const mercatorX = (longitude: number) => (longitude + 180) / 360

export function mercatorY(latitude: number): number {
  const kept = Math.max(-mostLatitude, Math.min(mostLatitude, latitude))
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (kept * Math.PI) / 360)) / (2 * Math.PI)
}
