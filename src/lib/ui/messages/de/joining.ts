import type { joining as english } from '#lib/ui/messages/en/joining.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number, outOfHundred } from './numbers.ts';
import { and, count } from './plural.ts';

/** A pupil's side of classes: joining, the card, the class's page. */
export const joining: Translated<typeof english> = {
	title: 'Klasse beitreten',
	description: 'Mit dem Code von deiner Lehrkraft deiner Klasse beitreten.',
	code: 'Code von deiner Lehrkraft',
	codeHelp: 'Acht Buchstaben und Ziffern, wie auf dem Blatt. Groß oder klein ist egal.',
	codeExample: 'AB3D-9FGH',
	codeProblem: 'Ein Code hat acht Buchstaben und Ziffern. Sieh noch einmal auf das Blatt.',
	next: 'Weiter',
	card: 'Ich habe einen Ausweis mit vier Wörtern',
	wrong: {
		title: 'Dieser Code geht nicht',
		text: 'Vielleicht hat er einen Tippfehler oder ist zu alt. Sieh noch einmal auf das Blatt, oder frag deine Lehrkraft nach einem neuen.'
	},
	tooMany: {
		title: 'Einen Moment bitte',
		text: 'Von deiner Adresse aus hat jemand viele falsche Codes versucht. Du bist deshalb nicht ausgesperrt: Diese Seite versucht es in ein paar Sekunden von selbst wieder.',
		again: 'Neu versuchen'
	},
	into: (name) => `${name} beitreten`,
	nickname: 'Dein Name in dieser Klasse',
	nicknameHelp: 'Der Name, mit dem dich deine Lehrkraft anspricht. Nur ihr beide seht ihn.',
	nicknameProblem: 'Ein Name hat 1 bis 40 sichtbare Zeichen.',
	join: 'Beitreten',
	full: 'Gerade warten zu viele auf die Aufnahme in diese Klasse. Sag es deiner Lehrkraft: Sobald sie jemanden aufgenommen oder entfernt oder einen neuen Code gemacht hat, ist wieder Platz. Wer auf ihrer Liste steht, kommt trotzdem hinein.',
	teacher:
		'Sie sind auf diesem Gerät als Lehrkraft angemeldet. Um zu sehen, was die Klasse sieht, öffnen Sie die Adresse in einem privaten Fenster.',
	keeps: 'Was du auf diesem Gerät gelernt hast, bleibt und kommt mit.',
	as: (places) =>
		`Auf diesem Gerät bist du ${and(places.map(({ name, nickname }) => `${nickname} in ${name}`))}. Du trittst mit demselben Konto bei.`,
	asAccount: 'Du trittst mit dem Konto dieses Geräts bei.',
	private:
		'Keine E-Mail-Adresse, kein Passwort. Deine Lehrkraft sieht deinen Namen und wie du vorankommst.',

	words: {
		title: 'Mit dem Ausweis zurück',
		description: 'Mit den vier Wörtern auf deinem Ausweis zurück in dein Konto.',
		label: 'Die vier Wörter auf deinem Ausweis',
		help: 'In ihrer Reihenfolge. Groß oder klein ist egal.',
		example: 'river apple canvas moon',
		enter: 'Hinein',
		unknown: (words) =>
			`${and(words.map((word) => `„${word}“`))} ${words.length === 1 ? 'steht' : 'stehen'} auf keinem Ausweis. Sieh dir die Schreibweise noch einmal an.`,
		count: (n) =>
			n === 0
				? 'Tippe die vier Wörter auf deinem Ausweis.'
				: `Ein Ausweis hat vier Wörter; das ${n === 1 ? 'war' : 'waren'} ${number(n)}.`,
		wrong:
			'Kein Ausweis hat diese vier Wörter. Ein neuer macht den vorigen ungültig. Sonst frag deine Lehrkraft nach einem neuen.',
		wait: (seconds) =>
			`Von deiner Adresse aus hat jemand viele falsche Wörter versucht. Versuch es in ${count(seconds, 'Sekunde', 'Sekunden')} wieder.`,
		taken: 'Dieses Gerät gehört schon jemandem. Wer das ist, muss sich zuerst abmelden.',
		takenHint: 'Auf diesem Gerät ist jemand angemeldet. Bist das nicht du, melde zuerst ab.',
		lost: 'Kein Ausweis, oder verloren? Deine Lehrkraft kann dir einen neuen drucken.',
		code: 'Ich habe einen Code für eine Klasse'
	},

	list: {
		title: 'Deine Klassen',
		description: 'Die Klassen, in denen du bist.',
		none: 'Du bist in keiner Klasse.',
		join: 'Klasse beitreten',
		waiting: 'Wartet auf deine Lehrkraft',
		as: (nickname) => `als ${nickname}`
	},
	here: {
		description: 'Was in deiner Klasse aufgegeben ist.',
		all: 'Deine Klassen',
		as: 'Du bist',
		in: 'Du bist dabei.',
		waiting: {
			title: 'Wartet auf deine Lehrkraft',
			text: 'Deine Lehrkraft muss dich aufnehmen. Diese Seite merkt es von selbst; du kannst inzwischen schon lernen.',
			reload: 'Nachsehen',
			approved: 'Du bist dabei.'
		},
		study: 'Etwas lernen',
		assignments: 'Deine Aufgaben',
		nothing: 'Noch keine Aufgabe.',
		extra: (n) => `Du hast in Tests ${outOfHundred(n)} mehr Zeit.`,
		leave: 'Diese Klasse verlassen',
		leaveText:
			'Deine Lehrkraft sieht nicht mehr, wie du vorankommst, und du siehst die Aufgaben nicht mehr. Was du gelernt hast, bleibt.',
		leaveNow: 'Verlassen'
	},
	switch: {
		title: 'Nicht du?',
		text: 'Benutzen auch andere dieses Gerät, melde dich ab, wenn du fertig bist: Mit deinem Ausweis oder einem anderen Gerät kommst du wieder hinein.',
		button: 'Person wechseln',
		none: 'Um wieder hineinzukommen, brauchst du deinen Ausweis. Hast du keinen, kann deine Lehrkraft dir einen drucken.',
		failed: 'Das Abmelden ging nicht: Es gibt kein Netz. Versuch es wieder, wenn es eines gibt.',
		now: 'Jetzt abmelden'
	},
	data: {
		title: 'Deine Daten',
		text: 'Was der Server von dir hat: deine Wiederholungen, deine Namen in Klassen, und welche Geräte angemeldet sind.',
		export: 'Alles herunterladen',
		delete: 'Mein Konto löschen',
		deleteText:
			'Das lässt sich nicht rückgängig machen. Alles, was der Server von dir hat, wird gelöscht, und du bist in keiner Klasse mehr. Was auf diesem Gerät ist, bleibt, bis du es löschst.',
		deleteNow: 'Jetzt alles löschen',
		teacher: 'Ihr Konto als Lehrkraft'
	},
	pupils: (n) => count(n, 'Mitglied', 'Mitglieder')
};
