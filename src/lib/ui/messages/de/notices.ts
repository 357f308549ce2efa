import { dayAndYear } from '#lib/ui/server-days.ts';
import type { notices as english } from '#lib/ui/messages/en/notices.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { count } from './plural.ts';

const answers = (n: number) => count(n, 'Antwort', 'Antworten');

const held = (n: number) =>
	n === 0
		? 'Nichts wartet darauf, gespeichert zu werden.'
		: `${count(n, 'Antwort wartet', 'Antworten warten')} auf dieser Seite darauf, gespeichert zu werden.`;

/** What the learner should know about storage, backups and updates. */
export const notices: Translated<typeof english> = {
	health: {
		full: {
			title: 'Dieses Gerät ist voll',
			text: (n) =>
				`${held(n)} Mach etwas Platz; das Speichern wird von selbst wieder versucht. Lass diese Seite so lange offen.`
		},
		unavailable: {
			title: 'Speichern geht gerade nicht',
			text: (n) => `${held(n)} Lass diese Seite offen; es wird von selbst wieder versucht.`
		},
		blocked: {
			title: 'Ein anderer Tab hält den Speicher besetzt',
			text: (n) => `${held(n)} Schließe die anderen Tabs von Footnote.`
		},
		outdated: {
			title: 'Footnote wurde in einem anderen Tab erneuert',
			text: (n) => `${held(n)} Lade diese Seite neu, um weiterzumachen.`
		},
		cleared: {
			title: 'Was du hier gelernt hast, wurde gelöscht',
			text: (n) =>
				`Der Browser hat gelöscht, was gespeichert war. ${count(n, 'Antwort ist', 'Antworten sind')} noch auf dieser Seite: Exportiere, bevor du sie schließt, und lies die Datei danach ein.`
		},
		'memory-only': {
			title: 'Dieser Browser behält nichts',
			text: () =>
				'In einem privaten Fenster ist weg, was du lernst, wenn du es schließt. Exportiere es in den Optionen, wenn du es behalten willst.'
		}
	},
	evicted: {
		title: 'Der Browser hat gelöscht, was du gelernt hast',
		text: ({ count: n, day }) =>
			`${day === undefined ? '' : `Am ${dayAndYear(day * 86_400_000, 'de')} ${n === 1 ? 'war' : 'waren'} ${answers(n)} auf diesem Gerät. `}Hast du eine Sicherung, lies sie in den Optionen ein. Lass von jetzt an den Browser deine Daten dort schützen, oder installiere die App.`,
		action: 'Optionen',
		known: 'Ich weiß'
	},
	reload: 'Neu laden',
	export: 'Export',
	backup: {
		title: (n) => `${count(n, 'Antwort ist', 'Antworten sind')} nur auf diesem Gerät`,
		text: 'Ein Browser kann den Speicher einer Seite leeren. Sichere ab und zu eine Kopie in einer Datei; die Optionen können sie wieder einlesen.',
		action: 'Sichern',
		later: 'Nicht jetzt'
	},
	update: {
		title: 'Eine neue Version ist bereit',
		text: 'Sie gilt, sobald du auf eine andere Seite gehst.',
		action: 'Jetzt erneuern'
	}
};
