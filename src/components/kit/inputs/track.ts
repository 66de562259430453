/** A slider that counts in other units than its parameter, such as log10 p. */
export interface Track {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  to(value: number): number;
  from(position: number): number;
}
