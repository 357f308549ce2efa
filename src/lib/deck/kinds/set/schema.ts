import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { Line, listOf, MOST_MEMBERS } from '#lib/deck/schema/text.ts';
import { Member } from '#lib/deck/schema/things.ts';

/** Which entities belong. `closed` says that nobody else does. */
export const SetFact = z.strictObject({
	...claim,
	kind: z.literal('set'),
	/** "Which states were full members of the CIS?" */
	question: Line,
	/** "full members of the CIS", to be read after "the" or "one of the". */
	label: Line,
	members: listOf(Member, MOST_MEMBERS, 1),
	closed: z.boolean(),
	/** Entities the source or record proves not to belong: the only place distractors come from. */
	outside: z._default(listOf(Member, MOST_MEMBERS), []),
	/** Whether learners are asked to name all members. Only a closed set can be. */
	recall: z._default(z.boolean(), true)
});
