/** The one formatter of distances. */

/** `650 m` below a kilometre (in tens), `1.2 km` from there on; the number and its unit stay on one line. */
export function formatDistance(metres: number): string {
  const tens = Math.round(metres / 10) * 10;
  return tens < 1000 ? `${tens}\u00a0m` : `${(metres / 1000).toFixed(1)}\u00a0km`;
}
