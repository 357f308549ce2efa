/** Values of Anki's tables as what they hold. */
import type { Value } from '#lib/formats/sqlite/record.ts';

export type Json = Readonly<Record<string, unknown>>;

export const textIn = (value: Value | undefined): string =>
	typeof value === 'string'
		? value
		: value instanceof Uint8Array
			? new TextDecoder().decode(value)
			: '';

export const bytesOf = (value: Value | undefined): Uint8Array =>
	value instanceof Uint8Array ? value : new Uint8Array();

export function parsedJson(source: string): unknown {
	try {
		return JSON.parse(source);
	} catch {
		return undefined;
	}
}

export const jsonOf = (source: string): Json => Object(parsedJson(source)) as Json;
