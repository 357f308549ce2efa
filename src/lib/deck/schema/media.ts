/** The pictures and sounds of a deck: what is known of each without having it. */
import * as z from 'zod/mini';
import { PICTURES, SOUNDS } from '#lib/deck/media/first-bytes.ts';
import { Line, Words } from './text.ts';

const kept = {
	/** Of its bytes, in hexadecimal digits. */
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	bytes: z.int().check(z.gte(1), z.lte(5_000_000)),
	/** Who made it. */
	credit: z.optional(Line),
	license: z.optional(Words)
};
const side = z.int().check(z.gte(1), z.lte(10_000));

/** A picture has words for those who do not see it; a sound may have some. */
export const Medium = z.union([
	z.strictObject({ ...kept, type: z.enum(PICTURES), width: side, height: side, alt: Line }),
	z.strictObject({ ...kept, type: z.enum(SOUNDS), alt: z.optional(Line) })
]);
export type Medium = z.infer<typeof Medium>;

/** What follows from its bytes. */
export type SaidOf = Medium extends infer M ? Omit<M, 'alt' | 'credit' | 'license'> : never;
