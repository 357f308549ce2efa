/** Maps, wherever they are. */
export const map = {
	borders:
		'Borders: Natural Earth, with Crimea as part of Ukraine, as the UN General Assembly holds (resolution 68/262).',
	show: 'On the map',
	loading: 'Drawing the map …',
	failed: 'The map could not be loaded. The names are all here.',
	part: 'Part of the world',
	views: {
		world: 'World',
		europe: 'Europe',
		africa: 'Africa',
		'west-asia': 'Western Asia',
		'east-asia': 'Eastern Asia',
		oceania: 'Oceania',
		'north-america': 'North America',
		caribbean: 'Caribbean',
		'south-america': 'South America'
	} as Readonly<Record<string, string>>,
	signs: { picked: 'picked', right: 'right', wrong: 'wrong', missed: 'missed' },
	/** What a map of groups shows, in a sentence. */
	ofGroups: (groups: readonly { name: string; count: number }[]) =>
		`Map. ${groups.map(({ name, count }) => `${name}: ${count}`).join('; ')}. The names are in the lists.`
};
