import type { footnote as english } from '#lib/ui/messages/en/footnote.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** The footnote: where a fact comes from. */
export const footnote: Translated<typeof english> = {
	label: 'Fußnote',
	quote: (words) => `„${words}“`,
	speaker: 'Gesagt von',
	saidBy: 'Angegeben von',
	reportedBy: 'Berichtet von',
	asOf: 'Stand',
	disputed: 'Belege sagen anderes',
	disputedWhy:
		'Was behauptet wurde und was die Belege zeigen, ist zweierlei. Beides zu wissen lohnt sich.',
	claim: (who) => `${who} sagt`,
	record: 'Belegt ist',
	sources: 'Quellen',
	changes: 'Geändert',
	change: (on, was) => `Bis ${on}: ${was}`
};
