/** What a class asks of a pupil. */
export const assigned = {
	title: 'What is assigned',
	as: (nickname: string) => `as ${nickname}`,
	none: 'Nothing is assigned yet. When something is, it stands here, and under Today.',
	newer:
		'From a newer release of Footnote. On your device it is here once Footnote is updated: close it, and open it again while online.',
	later: (date: string) => `From ${date}`,
	over: 'The day is over. What you learnt keeps coming back in your reviews.',
	study: (minutes: number) => `Study · ${minutes} min`,
	goOn: 'Go on for a few minutes more',
	done: 'Done for today',
	known: (known: number, of: number) => `${known} of ${of} cards known`,
	loading: 'Fetched once to your device: go online for a moment.',
	needsDevice: 'How you stand is kept on your device; showing it needs JavaScript.'
};
