import type { map as english } from '#lib/ui/messages/en/map.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';

/** Maps, wherever they are. */
export const map: Translated<typeof english> = {
	borders:
		'Grenzen: Natural Earth, mit der Krim als Teil der Ukraine, wie es die UN-Generalversammlung sieht (Resolution 68/262).',
	show: 'Auf der Karte',
	loading: 'Landkarte wird gezeichnet\u00a0…',
	failed: 'Die Landkarte ließ sich nicht laden. Alle Namen stehen hier.',
	part: 'Teil der Welt',
	views: {
		world: 'Welt',
		europe: 'Europa',
		africa: 'Afrika',
		'west-asia': 'Westasien',
		'east-asia': 'Ostasien',
		oceania: 'Ozeanien',
		'north-america': 'Nordamerika',
		caribbean: 'Karibik',
		'south-america': 'Südamerika'
	},
	signs: { picked: 'gewählt', right: 'richtig', wrong: 'falsch', missed: 'übersehen' },
	ofGroups: (groups) =>
		`Landkarte. ${groups.map(({ name, count }) => `${name}: ${number(count)}`).join('; ')}. Die Namen stehen in den Listen.`
};
