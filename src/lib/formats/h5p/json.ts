/** Content of H5P's, whatever is in it. */

export type Json = Readonly<Record<string, unknown>>;
export const object = (value: unknown): Json => Object(value) as Json;
export const list = (value: unknown): Json[] =>
	Array.isArray(value) ? value.slice(0, 20_000).map(object) : [];
export const words = (value: unknown) => (typeof value === 'string' ? value : '');
