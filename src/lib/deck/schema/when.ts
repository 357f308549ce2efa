/** When something was or holds, as exactly as the source says it. */
import * as z from 'zod/mini';
import { described } from './text.ts';

/** `2022`, `2022-03` or `2022-03-02`: as exact as the source is. */
export const PartialDate = described(
	z.union([
		z
			.string()
			.check(
				z.regex(
					/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
					'must be a year, year-month or year-month-day, such as 2022-03-02'
				)
			),
		z.pipe(
			z
				.int()
				.check(z.refine((year) => year > 999 && year < 10_000, 'must be a year, such as 2022')),
			z.transform(String)
		)
	]),
	'A date as exact as the source: 2022, 2022-03 or 2022-03-02.'
);
export type PartialDate = z.infer<typeof PartialDate>;

/** A day (or month, or year), or the interval for which something held. */
export const AsOf = described(
	z.union([PartialDate, z.strictObject({ from: PartialDate, to: z.optional(PartialDate) })]),
	'When the fact holds: a date, or { from, to }.'
);
export type AsOf = z.infer<typeof AsOf>;
