/** What somebody found wrong with a fact, on its way to whoever made the deck, and what came of it. */
import * as z from 'zod/mini';

/** What its maker says to it: put right, thanks, not a mistake. */
export const Outcome = z.enum(['right', 'thanks', 'no']);
export type Outcome = z.infer<typeof Outcome>;

/** As the log of reviews has it (see entry.ts). */
const LONGEST = 2000;
const Id = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
/** By which its writer asks what came of it: nobody else knows it, and nobody knows them by it. */
const Receipt = z.string().check(z.regex(/^[0-9a-z]{20,32}$/));

export const DeckReport = z.object({
	/** The address at which the deck is published; or the id of one that is meant for this account. */
	to: z.union([
		z.object({ address: z.string().check(z.regex(/^[0-9a-z]{26}$/)) }),
		z.object({ deck: Id })
	]),
	fact: Id,
	text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST)),
	receipt: Receipt
});
export type DeckReport = z.infer<typeof DeckReport>;

/** What a maker says to one of them. */
export const Settling = z.object({
	report: z.string().check(z.regex(/^[0-9a-z]{16}$/)),
	outcome: Outcome
});
export type Settling = z.infer<typeof Settling>;

/** So many are asked about at a time. */
export const Receipts = z.object({ receipts: z.array(Receipt).check(z.maxLength(100)) });

/** For the maker: nothing of who wrote it. */
export interface ReportForMaker {
	report: string;
	deck: string;
	fact: string;
	text: string;
	/** Epoch ms. */
	sent: number;
	outcome: Outcome | null;
}
