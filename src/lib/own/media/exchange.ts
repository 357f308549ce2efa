/** What a device and its server say to each other of pictures and sounds. */
import * as z from 'zod/mini';

const Name = z.string().check(z.maxLength(64));
const Address = z.string().check(z.regex(/^[0-9a-z]{26}$/));

/** Names in one question. */
export const MOST_ASKED = 500;

/** What a device has and its account is to have; with the addresses of the decks that are followed. */
export const AskMedia = z.strictObject({
	names: z.array(Name).check(z.maxLength(MOST_ASKED)),
	followed: z.optional(z.array(Address).check(z.maxLength(50)))
});
export type AskMedia = z.infer<typeof AskMedia>;

/** Which of them the account has not, and how many bytes of each are there already. */
export const MediaLacking = z.object({
	lacks: z
		.array(z.object({ name: Name, arrived: z.int().check(z.gte(0)) }))
		.check(z.maxLength(MOST_ASKED))
});
export type MediaLacking = z.infer<typeof MediaLacking>;

/** How far one has come. */
export const MediumArrived = z.object({ arrived: z.int().check(z.gte(0)), whole: z.boolean() });
export type MediumArrived = z.infer<typeof MediumArrived>;
