import type { Proposals } from './propose-from.ts';

/** Proposals as the command line prints them: places in UTF-16 units of the file as it was read. */
export function asJson({
	article: { source },
	quotes,
	sets,
	numbers,
	dates,
	definitions
}: Proposals) {
	const place = ({ start, end }: { start: number; end: number }) => ({
		start: source.startInFile(start),
		end: source.endInFile(end)
	});
	return {
		quotes: quotes.map((quote) => ({
			...place(quote),
			speaker: quote.speaker,
			reportedBy: quote.reportedBy,
			office: quote.office,
			confidence: quote.confidence
		})),
		sets: sets.map((set) => ({
			...place(set),
			members: set.members,
			closed: set.closed,
			confidence: set.confidence
		})),
		numbers: numbers.map((number) => ({
			...place(number),
			value: number.value,
			unit: number.unit
		})),
		dates: dates.map((one) => ({ ...place(one), date: one.date })),
		definitions: definitions.map((one) => ({ term: one.term, meaning: one.meaning, ...place(one) }))
	};
}
