/** What a device says that wants to be reminded. */
import * as z from 'zod/mini';
import { isZone } from '#lib/class/zoned-time.ts';

/** Bytes as browsers write them: base64url, without padding. */
const bytes = (letters: number) =>
	z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${letters}}$`)));

export const Wanted = z.strictObject({
	/** As the browser gives it out; the longest known has some 700 letters. */
	endpoint: z.string().check(z.maxLength(1000)),
	/** A point on P-256, 65 bytes, and a secret of 16. */
	p256dh: bytes(87),
	auth: bytes(22),
	/** Minutes after midnight. */
	minute: z.int().check(z.gte(0), z.lt(24 * 60)),
	zone: z.string().check(z.maxLength(64), z.refine(isZone))
});
export type Wanted = z.infer<typeof Wanted>;
