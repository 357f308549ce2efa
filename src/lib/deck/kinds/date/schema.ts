import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { FEW, Line, listOf } from '#lib/deck/schema/text.ts';
import { PartialDate } from '#lib/deck/schema/when.ts';

export const DateFact = z.strictObject({
	...claim,
	kind: z.literal('date'),
	/** "When did Uzbekistan withdraw from the CSTO?" */
	question: Line,
	/** "Uzbekistan withdrew from the CSTO", for options and timelines. */
	event: Line,
	date: PartialDate,
	/** When given, the other direction is asked too: "What happened in 2012?" */
	reverse: z.optional(Line),
	wrong: z._default(listOf(PartialDate, FEW), [])
});
