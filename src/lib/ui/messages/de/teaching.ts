import type { teaching as english } from '#lib/ui/messages/en/teaching.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { count } from './plural.ts';

/** Who teaches a class: its teachers, invitations, handing it over. */
export const teaching: Translated<typeof english> = {
	title: 'Lehrkräfte',
	description: 'Wer diese Klasse unterrichtet, und was sie jeweils dürfen.',
	link: 'Lehrkräfte dieser Klasse',
	who: 'Wer diese Klasse unterrichtet',
	you: '(Sie)',
	roles: {
		lead: 'Leitet die Klasse',
		co: 'Unterrichtet sie mit',
		substitute: 'Vertretung'
	},
	until: (day) => `bis ${day}`,
	rights: [
		'Alle Lehrkräfte sehen alles, nehmen auf, geben Stapel auf und stellen Tests.',
		'Wer die Klasse mit unterrichtet, darf auch Ausweise drucken, Geräte abmelden, zwei Einträge zu einer Person machen, Personen umbenennen und entfernen, eine Bewertung von Hand ändern und Aufgaben und Tests zurücknehmen. Eine Vertretung darf das nicht.',
		'Wer die Klasse leitet, bestimmt, wer sie unterrichtet und wie lange sie aufbewahrt wird, und darf sie löschen. Löscht diese Person ihr Konto, geht die Klasse mit den anderen Lehrkräften weiter.'
	],
	handOver: 'Klasse übergeben',
	handOverText:
		'Von da an leitet die andere Person die Klasse, und Sie unterrichten sie mit. Sie kann Ihnen die Klasse auch entziehen.',
	handOverNow: (name) => `An ${name} übergeben`,
	remove: 'Entziehen',
	invite: 'Lehrkraft einladen',
	inviteText:
		'Sie braucht ein Konto auf diesem Server. Sie bekommen einen Link; senden Sie ihn, wie Sie möchten. Er gilt einmal, sieben Tage lang.',
	as: 'Als was',
	invites: {
		co: 'um die Klasse mit zu unterrichten',
		substitute: 'als Vertretung, bis zu einem Tag',
		lead: 'um die Klasse zu übernehmen'
	},
	date: 'Letzter Tag der Vertretung',
	dateHelp: 'Nur für eine Vertretung. Am Tag danach ist die Klasse für sie geschlossen.',
	makeLink: 'Link machen',
	invited: 'Hier ist der Link. Er wird nur dieses eine Mal gezeigt.',
	invitedHelp:
		'Wer ihn öffnet und als Lehrkraft angemeldet ist, kann ihn annehmen. Geben Sie ihn sonst niemandem.',
	open: (n) => `${count(n, 'Einladung ist', 'Einladungen sind')} offen.`,
	withdraw: 'Ungültig machen',
	leave: 'Diese Klasse verlassen',
	leaveText:
		'Sie sehen nichts mehr von ihr. Die anderen Lehrkräfte und die Klasse merken nichts davon.',
	leaveNow: 'Verlassen',
	done: {
		withdrawn: 'Offene Einladungen gelten nicht mehr.',
		removed: 'Die Person unterrichtet diese Klasse nicht mehr.',
		handedOver: 'Die Klasse ist übergeben.'
	},
	problems: {
		role: 'Wählen Sie, als was Sie einladen.',
		date: 'Eine Vertretung braucht einen letzten Tag: heute oder später, höchstens ein Jahr voraus.',
		many: 'Zehn Einladungen sind schon offen. Machen Sie sie zuerst ungültig.',
		gone: 'Das hatte sich inzwischen geändert. So steht es jetzt.',
		yours: 'Sie leiten die Klasse: Übergeben Sie sie, oder löschen Sie sie.'
	},
	accept: {
		title: (name) => `${name} unterrichten`,
		description: 'Eine Einladung, eine Klasse zu unterrichten.',
		as: {
			lead: 'Sie sind eingeladen, diese Klasse zu übernehmen: Von da an leiten Sie sie.',
			co: 'Sie sind eingeladen, diese Klasse mit zu unterrichten.',
			substitute: 'Sie sind als Vertretung eingeladen.'
		},
		until: (day) => `Ihr letzter Tag dort ist der ${day}.`,
		now: 'Annehmen'
	},
	listed: { lead: '', co: 'Sie unterrichten sie mit', substitute: 'als Vertretung' },
	code: {
		title: 'Eingeladen, eine Klasse zu unterrichten?',
		label: 'Code der Einladung',
		open: 'Einladung öffnen'
	}
};
