import { count } from './plural.ts';

/** Settings. */
export const settings = {
	title: 'Settings',
	description: 'How much to learn, how the app looks, and everything you have learnt as a file.',
	needsDevice: 'These settings are kept on your device and need JavaScript.',
	learning: {
		title: 'Learning',
		newPerDay: 'New cards a day',
		newPerDayHelp: 'Each new card brings about seven reviews over the next weeks.',
		newPerDayProblems: {
			missing: 'Say how many, in figures. With 0 there are no new cards.',
			negative: 'It cannot be less than 0. With 0 there are no new cards.',
			many: 'Nobody learns that many: 1000 a day at most.'
		},
		notSaved: 'One answer needs another look. Nothing is saved yet.',
		retention: 'How sure you want to be',
		retentionHelp: (percent: number) =>
			`A card comes back when you would still know it in ${percent} of 100 cases. The surer you want to be, the more often it comes.`,
		dayStart: 'A new day begins at',
		dayStartHelp: 'Before this hour, late-night study counts for the day before.',
		percent: (n: number) => `${n} %`,
		hour: (h: number) => `${String(h).padStart(2, '0')}:00`,
		save: 'Save',
		saved: 'Saved.',
		evenDays: 'Keep days even',
		evenDaysHelp:
			'Cards you know well come a little sooner or later, so that no day is much longer than the next. Cards for an exam keep their days.'
	},
	appearance: {
		title: 'Appearance',
		system: 'System',
		light: 'Light',
		dark: 'Dark'
	},
	data: {
		title: 'Your data',
		text: 'Everything you have learnt is on this device. It is yours: take it with you as one file, and read it in again anywhere.',
		export: 'Export everything',
		exporting: 'Writing the file …',
		exported: (name: string) => `Saved as ${name}.`,
		notExported:
			'The file could not be written: this device does not give its data out just now. Close other tabs of Footnote, reload, and try again.',
		import: 'Import a file',
		importHelp: 'Adds what is in the file to what is here. Nothing is overwritten.',
		importing: 'Reading the file …',
		imported: (added: number, known: number) =>
			added === 0
				? `Nothing new: all ${count(known, 'entry was', 'entries were')} here already.`
				: `${count(added, 'entry', 'entries')} added${known ? `; ${count(known, 'was', 'were')} here already` : ''}.`,
		problems: {
			'not-json':
				'This is not JSON, or was cut short. Choose a file that “Export everything” wrote.',
			'not-a-backup':
				'This file was not written by Footnote. Choose one that “Export everything” wrote.',
			'newer-app':
				'A newer version of Footnote wrote this file. Reload to update the app, then import it again.',
			invalid: 'This is not what Footnote writes there.',
			aside:
				'This value is one that only a newer release may know. Its entry is kept, and counts for nothing until then.',
			contradiction:
				'This entry has the number of one further up, and says something else. Remove the one that was added by hand.',
			here: 'This device has another entry of this number. Its own was kept; the file’s was left out.',
			storage:
				'Nothing was imported, because this browser does not keep it. Free some space or close other tabs, then try again.'
		},
		moreProblems: (n: number) => `And ${count(n, 'more problem', 'more problems')}.`,
		unread: 'This file could not be read. Nothing was changed.',
		failed: 'The file was not imported. Nothing was changed.',
		newer: (n: number) =>
			`${count(n, 'entry is', 'entries are')} from a newer release of Footnote. ${n === 1 ? 'It is' : 'They are'} kept, sent and exported with all others, and will count once this device has the update.`,
		aside: (n: number) =>
			`${count(n, 'entry has', 'entries have')} a value that this release does not know. ${n === 1 ? 'It is' : 'They are'} kept, sent and exported with all others, and ${n === 1 ? 'counts' : 'count'} for nothing until a release reads ${n === 1 ? 'it' : 'them'}.`
	},
	storage: {
		title: 'Storage',
		asking: 'Asking the browser …',
		persisted: 'The browser has promised not to clear what you have learnt.',
		notPersisted:
			'The browser may clear a site’s storage when the device is short of space or the site is not visited for long. Install the app, or ask for protection.',
		unknown: 'This browser does not say whether it protects a site’s storage. Export now and then.',
		ask: 'Protect my data',
		refused: 'The browser declined for now. Installing the app or visiting it often helps.'
	},
	classes: {
		title: 'Classes',
		pupil: 'With the code from your teacher, what your class is to learn stands under Today.',
		join: 'Join a class',
		joinAnother: 'Join another',
		mine: (names: readonly string[]) => (names.length === 1 ? names[0]! : 'Your classes'),
		teach: 'For teachers: give decks to a class, and see what it will know by the exam.',
		welcome: 'Teach with Footnote',
		teacher: 'What your classes learn, and how they stand.',
		taught: 'Your classes'
	},
	about: {
		title: 'About',
		text: 'Footnote shows the source of every card. It makes no request to anyone but its own server, needs no account, and has no advertising or tracking.',
		license: 'Free software under the MIT licence. The fonts are under the SIL Open Font License.',
		version: (v: string) => `Version ${v}`
	}
};
