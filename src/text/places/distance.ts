interface Point {
  latitude: number
  longitude: number
}

/** Kilometres between two points given in degrees, on the sphere. */
export function distanceKm(a: Point, b: Point): number {
  const rad = Math.PI / 180
  const [lat1, lat2] = [a.latitude * rad, b.latitude * rad]
  const h =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.cos(lat1) * Math.cos(lat2) * Math.sin(((b.longitude - a.longitude) * rad) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)))
}
