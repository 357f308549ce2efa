import type { devices as english } from '#lib/ui/messages/en/devices.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { count } from './plural.ts';

const answers = (n: number) => count(n, 'Antwort', 'Antworten');
const will = (n: number) => `${answers(n)} ${n === 1 ? 'wird' : 'werden'}`;

/** One account on several devices, and what the server has. */
export const devices: Translated<typeof english> = {
	title: 'Deine Geräte',
	state: {
		off: 'Was du lernst, ist nur auf diesem Gerät.',
		synced: 'Alles, was du gelernt hast, ist auch auf dem Server.',
		sending: 'Deine letzten Antworten sind unterwegs zum Server.',
		receiving:
			'Du kannst lernen: Deine Karten stehen so, wie du sie verlassen hast. Ihr Verlauf kommt noch vom Server.',
		network: (unsent) =>
			unsent === 0 ? 'Gerade gibt es kein Netz.' : `${will(unsent)} gesendet, sobald es Netz gibt.`,
		server: (unsent) =>
			unsent === 0
				? 'Der Server antwortet gerade nicht.'
				: `Der Server antwortet gerade nicht. ${will(unsent)} gesendet, sobald er antwortet.`,
		today: (unsent) =>
			`Heute ist so viel von dir gekommen, dass der Server nichts mehr annimmt. ${will(unsent)} morgen von selbst gesendet: Behalte dieses Gerät, oder exportiere deine Daten.`,
		account: (unsent) =>
			`Dein Konto auf dem Server ist voll. ${answers(unsent)} ${unsent === 1 ? 'bleibt' : 'bleiben'} nur auf diesem Gerät: Exportiere ab und zu deine Daten, und bitte die, die den Server betreiben, um Platz.`,
		storage: 'Der Speicher dieses Geräts antwortet gerade nicht.',
		signedOut:
			'Der Server kennt dieses Gerät nicht mehr. Nichts ist verloren: Was du gelernt hast, ist hier, geht aber nirgends sonst hin.',
		another:
			'Was auf diesem Gerät ist, gehört zu einem anderen Konto. Es wurde nicht gesendet, und nichts wurde geholt.',
		refused: (n) =>
			`${answers(n)} konnte der Server nicht annehmen. Sie bleiben auf diesem Gerät und stehen in der exportierten Datei.`
	},
	signIn: 'Anmelden',
	byCard: 'Mit dem Ausweis zurück',
	unite: 'Mit diesem Konto zusammenlegen',

	link: {
		intro: 'Lerne auf einem anderen Handy oder Computer weiter: Beide haben dieselben Antworten.',
		begin: 'Weiteres Gerät',
		title: 'Auf dem anderen Gerät',
		steps: (address) =>
			`Scanne das mit seiner Kamera, oder öffne dort ${address} und gib den Code ein:`,
		qr: (code) => `QR-Code für ${code}`,
		lasts: 'Der Code gilt zehn Minuten, für ein Gerät.',
		over: 'Die zehn Minuten sind um. Der Code gilt nicht mehr.',
		again: 'Neuer Code',
		empty:
			'Auf diesem Gerät ist noch nichts, was ein anderes übernehmen könnte. Beantworte eine erste Karte oder mach einen Stapel, dann komm wieder her.',
		'too many':
			'Aus diesem Netz haben zu viele gefragt. Versuch es morgen wieder, oder aus einem anderen Netz.',
		offline: 'Gerade gibt es kein Netz. Ein Code kommt vom Server.'
	},
	enter: {
		title: 'Mit dem anderen Gerät verbinden',
		description: 'Auf diesem Gerät haben, was du auf einem anderen gelernt hast.',
		label: 'Code vom anderen Gerät',
		help: 'Auf dem anderen Gerät: Optionen, Deine Geräte, Weiteres Gerät.',
		ask: 'Was auf diesem und auf dem anderen Gerät ist, wird auf beiden zusammengelegt. Tu das nur mit einem eigenen Gerät.',
		join: 'Verbinden',
		settings: 'Code von einem anderen Gerät eingeben',
		wrong: 'Dieser Code gilt nicht oder nicht mehr. Mach auf dem anderen Gerät einen neuen.',
		tooMany: 'Es wurden zu viele falsche Codes versucht. Warte zehn Minuten.',
		offline: 'Gerade gibt es kein Netz. Versuch es wieder, wenn es eines gibt.',
		joined: 'Die beiden Geräte sind verbunden.',
		needsScript: 'Um Geräte zu verbinden, braucht es JavaScript, wie zum Lernen.'
	},
	signOut: {
		title: 'Auf diesem Gerät abmelden',
		text: 'Alles, was du gelernt hast, geht zuerst an den Server und wird dann aus diesem Browser entfernt.',
		back: {
			learner:
				'Mit einem Code von einem anderen deiner Geräte kommst du wieder hinein. Ist dies dein einziges, exportiere zuerst alles: Ohne ein Gerät kann dich niemand hineinlassen.',
			pupil:
				'Mit deinem Ausweis oder einem Code von einem anderen deiner Geräte kommst du wieder hinein. Deine Lehrkraft kann dir einen Ausweis drucken.',
			teacher: 'Mit Passwort oder Passkey kommen Sie wieder hinein.'
		},
		leaving: 'Wird gesendet, dann abgemeldet\u00a0…',
		unsent: (n) =>
			`${answers(n)} ließ${n === 1 ? '' : 'en'} sich nicht senden und ginge${n === 1 ? '' : 'n'} verloren. Exportiere zuerst alles, oder versuch es später wieder.`,
		unsentHere:
			'Einige Antworten ließen sich nicht senden und gingen verloren. Nichts wurde geändert. Sichere sie zuerst in einer Datei:',
		export: 'Alles exportieren',
		anyway: (n) => `Trotzdem entfernen und ${answers(n)} verlieren`,
		unsentTest:
			'Ein Test, den du abgegeben hast, ist noch nicht bei deiner Lehrkraft und ginge verloren. Nichts wurde geändert. Geh online, dann versuch es wieder.',
		testAnyway: 'Trotzdem entfernen und den Test verlieren',
		now: 'Abmelden und entfernen',
		failed: 'Gerade gibt es kein Netz. Nichts wurde geändert.'
	}
};
