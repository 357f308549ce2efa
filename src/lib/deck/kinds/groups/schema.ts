import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { FEW, Id, Line, listOf, MOST_MEMBERS, Words } from '#lib/deck/schema/text.ts';
import { Member } from '#lib/deck/schema/things.ts';

/** How entities divide into groups: a vote, a classification. */
export const GroupsFact = z.strictObject({
	...claim,
	kind: z.literal('groups'),
	/** "How did {member} vote on ES-11/1?" */
	question: Line.check(z.includes('{member}')),
	label: Line,
	groups: listOf(
		z.strictObject({
			id: Id,
			/** The answer: "Abstained". */
			name: Words,
			accept: z._default(listOf(Words, FEW), []),
			members: listOf(Member, MOST_MEMBERS, 1),
			/** When given, only these members are asked one by one; the rest are foils and company. */
			ask: z.optional(listOf(Id, MOST_MEMBERS)),
			/** When given, the whole group can be asked for: "Which states voted against?" */
			recall: z.optional(Line)
		}),
		FEW,
		2
	),
	/** Whether nobody outside these groups belongs in any of them. */
	closed: z.boolean()
});
