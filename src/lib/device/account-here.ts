import * as z from 'zod/mini';

/** Whose device this is. */
export const AccountHere = z.object({
	id: z.string().check(z.regex(/^[0-9a-z]{8,32}$/)),
	role: z.enum(['learner', 'pupil', 'teacher']),
	/** What was another account's on this device is to be this one's, too. */
	unite: z.optional(z.boolean())
});
export type AccountHere = z.infer<typeof AccountHere>;
