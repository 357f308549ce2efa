/** The footnote: where a fact comes from. */
export const footnote = {
	label: 'Footnote',
	quote: (words: string) => `“${words}”`,
	speaker: 'Said by',
	saidBy: 'Stated by',
	reportedBy: 'Reported by',
	asOf: 'As of',
	disputed: 'The record disagrees',
	disputedWhy:
		'What was claimed and what the documents show are two things. Both are worth knowing.',
	claim: (who: string) => `${who} says`,
	record: 'The record says',
	sources: 'Sources',
	changes: 'Changed',
	change: (on: string, was: string) => `Until ${on}: ${was}`
};
