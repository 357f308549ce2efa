/** Bytes from one to before another. */
export interface Range {
	from: number;
	to: number;
}

/**
 * Which part of something so long a request wants, by its header (RFC 9110, 14.1.2): undefined for all of it, which is also the
 * answer to what is asked in another way than browsers do; null where there is no such part.
 */
export function rangeIn(header: string | null, bytes: number): Range | undefined | null {
	const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
	if (first === '' && last === '') return undefined;
	const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
	const to = first === '' || last === '' ? bytes : Math.min(bytes, Number(last) + 1);
	if (first !== '' && last !== '' && Number(last) < from) return undefined;
	return from < to ? { from, to } : null;
}
