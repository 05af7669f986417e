/** Lets the browser draw and answer the reader before the work goes on: long work is done in parts with a breath between. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
