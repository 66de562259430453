/** A normal curve as a point of the map of all of them. */
export interface Spot {
  readonly mean: number;
  readonly sd: number;
}
