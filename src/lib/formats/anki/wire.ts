/** Protocol buffers on the wire, as far as Anki's few messages need them: numbers and bytes by their fields. */

export type Message = ReadonlyMap<number, number | Uint8Array>;

const MOST_FIELDS = 2000;

/** The last value of each field; what is damaged ends it. */
export const messageOf = (bytes: Uint8Array): Message => new Map(fieldsOf(bytes, MOST_FIELDS));

/** Each field as it comes, so many at the most. */
export function* fieldsOf(
	bytes: Uint8Array,
	most: number
): Generator<[field: number, value: number | Uint8Array]> {
	let at = 0;
	const number = (): number | undefined => {
		let value = 0;
		for (let shift = 1; at < bytes.length; shift *= 128) {
			const byte = bytes[at++]!;
			value += (byte & 0x7f) * shift;
			if (byte < 0x80) return value;
			if (shift > 2 ** 63) return undefined;
		}
		return undefined;
	};
	for (let i = 0; i < most && at < bytes.length; i += 1) {
		const tag = number();
		if (tag === undefined) break;
		const [field, type] = [Math.floor(tag / 8), tag % 8];
		if (type === 0) {
			const value = number();
			if (value === undefined) break;
			yield [field, value];
		} else if (type === 2) {
			const length = number();
			if (length === undefined || at + length > bytes.length) break;
			yield [field, bytes.subarray(at, at + length)];
			at += length;
		} else if (type === 1 || type === 5) {
			const length = type === 1 ? 8 : 4;
			if (at + length > bytes.length) break;
			yield [field, bytes.subarray(at, at + length)];
			at += length;
		} else break;
	}
}

export const textAt = (message: Message, field: number): string => {
	const value = message.get(field);
	return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
};

export const numberAt = (message: Message, field: number): number => {
	const value = message.get(field);
	return typeof value === 'number' ? value : 0;
};
