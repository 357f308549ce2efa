import * as z from 'zod/mini';

/** Whose device this is. */
export const AccountHere = z.object({
	id: z.string().check(z.regex(/^[0-9a-z]{8,32}$/)),
	role: z.enum(['learner', 'pupil', 'teacher'])
});
export type AccountHere = z.infer<typeof AccountHere>;
