/** When something was or holds, as exactly as the source says it. */
import * as z from 'zod/mini';
import { described } from './described.ts';
import { HOW_WRITTEN, notAYear } from './author-words.ts';

/** Years of which the last two figures are not all that is meant: 79 may be 1979. */
const PLAIN_YEAR = 100;

const WRITTEN =
	/^(?:\d{3,4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|(?:AD|CE) ?[1-9]\d{0,3}|0*[1-9]\d{0,3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)? ?(?:AD|CE|BCE?)|-\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/;

/** `476` is 0476, `44 BC` is -0043, as ISO 8601 counts: the year before 1 is 0. */
function counted(written: string): string {
	const [, sign = '', year = '', rest = ''] = /(-?)(\d+)((?:-\d\d)*)/.exec(written) ?? [];
	const before = written.includes('BC');
	const number = before ? Number(year) - 1 : Number(year);
	const minus = (before && number > 0) || sign !== '' ? '-' : '';
	return `${minus}${String(number).padStart(4, '0')}${rest}`;
}

/**
 * `2022`, `2022-03` or `2022-03-02`: as exact as the source is. Long ago authors write `476`, `79 AD`,
 * `44 BC` or `44-03-15 BC`; what comes out has four figures, and a minus before the year 0, which is 1 BC.
 */
export const PartialDate = described(
	z.union([
		z.pipe(z.string().check(z.regex(WRITTEN, HOW_WRITTEN)), z.transform(counted)),
		z.pipe(
			z.int().check(
				z.refine((year) => year >= PLAIN_YEAR && year < 10_000, {
					error: ({ input }) => notAYear(input)
				})
			),
			z.transform((year) => counted(String(year)))
		)
	]),
	'A date as exact as the source: 2022, 2022-03 or 2022-03-02; long ago 476, 79 AD, 44 BC.'
);
export type PartialDate = z.infer<typeof PartialDate>;

/** A day (or month, or year), or the interval for which something held. */
export const AsOf = described(
	z.union([PartialDate, z.strictObject({ from: PartialDate, to: z.optional(PartialDate) })]),
	'When the fact holds: a date, or { from, to }.'
);
export type AsOf = z.infer<typeof AsOf>;
