import * as z from 'zod/mini';
import { AccountHere } from './account-here.ts';

const Reply = z.object({ account: z.nullable(AccountHere) });

/** The account of a reply: null if there is none, undefined for what is no such reply. */
export function accountFrom(json: unknown): AccountHere | null | undefined {
	const reply = Reply.safeParse(json);
	return reply.success ? reply.data.account : undefined;
}
