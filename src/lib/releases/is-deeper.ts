/** Whether lists and objects are in each other on more levels than `most`. */
export const isDeeper = (value: unknown, most: number): boolean =>
	typeof value === 'object' &&
	value !== null &&
	(most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1)));
