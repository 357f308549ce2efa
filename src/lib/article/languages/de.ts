import type { Language } from './language.ts';

export const de: Language = {
	code: 'de',
	common:
		'der|die|das|und|ist|nicht|ein|eine|einen|einem|einer|den|dem|des|von|zu|mit|auf|für|im|am|in|sich|auch|es|er|sie|war|hat|haben|wir|als|aus|bei|nach|wie|aber|oder|wenn|nur|noch|wird|werden|sein|seine|ihre|schuld|sogenannte|so|wo|was|wer|heute|gestern|damals|dann|doch|schon|sehr|hier|zwei|drei|vier|fünf|laut|milliarden|millionen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
	said: 'sagte|sagt|sagten|erklärte|erklärt|erklärten|betonte|betont|meinte|meint|schrieb|schreibt|fügte|ergänzte|ergänzt|berichtete|berichtet|berichten|warnte|warnt|kritisierte|kritisiert|behauptete|behauptet|antwortete|fragte|fragt|rief|erzählte|erzählt|urteilte|urteilt|räumte|kündigte|forderte|fordert|teilte|hieß es|heißt es|erinnert|erinnerte|begründete|lobte|klagte|klagt|versicherte|stellte|verkündete|äußerte|kommentierte|bestätigte|bekräftigte|entgegnete|bemerkte|gab',
	ofFew:
		'nannte|nennt|bezeichnete|bezeichnet|sprach|spricht|beschrieb|beschreibt|verurteilte|verurteilt|bewertete|lobte',
	participles: 'sagend',
	auxiliaries: 'hat|hatte|habe|auch|später|dann|sich|dazu|noch|zudem|weiter|am|im|jedoch|dagegen',
	according: 'so|laut|nach angaben von|nach den worten von|nach ansicht von|gemäß',
	accordingAfter: 'zufolge',
	he: 'er',
	she: 'sie',
	they: 'es|man',
	hisWords: 'er|sein|seine|seinen|ihm|herr|sprecher|sohn|vater|bürgermeister|minister|präsident',
	herWords: 'ihre|ihr|frau|sprecherin|tochter|mutter|bürgermeisterin|ministerin|präsidentin',
	who: 'der|die',
	articles:
		'der|die|das|den|dem|des|ein|eine|einen|einem|einer|sein|seine|ihr|ihre|dieser|diese|dieses',
	boundaries:
		'und|aber|oder|dass|daß|wenn|als|weil|da|ob|während|nachdem|bevor|obwohl|doch|denn|sowie|wie|wo|was|in|im|am|an|auf|bei|mit|nach|vor|zu|zum|zur|um|über|unter|ist|sind|war|waren|wird|nicht|gestern|heute',
	binding: 'von|vom|für|des|der|die|das|aus|beim|im|in|am|an',
	offices:
		'herr|herrn|frau|dr|prof|professor|professorin|präsident|präsidentin|minister|ministerin|bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|außenminister|außenministerin|finanzminister|innenminister|sprecher|sprecherin|direktor|direktorin|leiter|leiterin|chef|chefin|historiker|historikerin|forscher|forscherin|richter|richterin|general|könig|königin|papst|bischof|autor|autorin|uhrmacher|ingenieur|ingenieurin|vorsitzender|vorsitzende|sekretär|abgeordneter|abgeordnete|trainer|anwalt|anwältin|ministerpräsident|bundespräsident',
	organisations:
		'ministerium|rat|bank|universität|institut|amt|gesellschaft|partei|verband|verein|bund|gericht|parlament|museum|schule|zeitung|stiftung|rundfunk|polizei|regierung|agentur|gmbh|ag|naturschutzbund|kirche|akademie',
	terms:
		'wort|begriff|ausdruck|titel|roman|buch|film|lied|sogenannte|sogenannten|sogenannter|sogenanntes|genannt|namens|motto|heißt|bedeutet|stück|zeitschrift|serie|oper',
	and: 'und|oder|sowie',
	including: 'darunter|wie|etwa|beispielsweise|zum beispiel|z. b.|unter anderem|u. a.',
	others: 'andere|anderen|weitere|weiteren|usw|usw.|etc',
	complete: 'besteht aus|bestehen aus|sind|waren|nämlich|umfasst|umfassen',
	capitalNouns: true,
	numbers: {
		zwei: 2,
		drei: 3,
		vier: 4,
		fünf: 5,
		sechs: 6,
		sieben: 7,
		acht: 8,
		neun: 9,
		zehn: 10,
		elf: 11,
		zwölf: 12,
		fünfzehn: 15,
		zwanzig: 20,
		dreißig: 30,
		vierzig: 40,
		fünfzig: 50,
		sechzig: 60,
		siebzig: 70,
		achtzig: 80,
		neunzig: 90
	},
	scales: {
		hundert: 100,
		tausend: 1e3,
		million: 1e6,
		millionen: 1e6,
		milliarde: 1e9,
		milliarden: 1e9,
		mio: 1e6,
		mrd: 1e9
	},
	moreThan: 'mehr als|über|mindestens|wenigstens',
	lessThan: 'weniger als|unter|höchstens|bis zu',
	about: 'etwa|rund|ungefähr|fast|knapp|circa|ca.',
	numbered:
		'artikel|paragraf|paragraph|§|seite|kapitel|nummer|nr.|nr|abschnitt|band|linie|abbildung',
	percent: 'prozent|prozentpunkte',
	decimal: ',',
	months: ['de', 'de-AT'],
	dateJoint: 'des',
	daysAgo: { heute: 0, gestern: -1, morgen: 1, vorgestern: -2 },
	yearsAgo: { 'im vorjahr': -1, 'im vergangenen jahr': -1, 'in diesem jahr': 0 },
	isA: 'ist ein|ist eine|ist der|ist die|ist das',
	means: 'bedeutet|bezeichnet|steht für|meint'
};
