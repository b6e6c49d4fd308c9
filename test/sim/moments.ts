/** Mean of some numbers. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean square of the distance from the mean. */
export function variance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}

/** Square root of the variance. */
export const deviation = (values: readonly number[]): number => Math.sqrt(variance(values));

/** Standard error of the mean. */
export const errorOfMean = (values: readonly number[]): number => deviation(values) / Math.sqrt(values.length);
