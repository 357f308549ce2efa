/** What people put around an answer that says nothing about it: "I think it was …, I guess". */
import { normalise } from '#lib/deck/words/normalise.ts';
import { tongue } from '#lib/question/key.ts';

/** Phrases by language, longer ones first where one begins with another. */
const PHRASES: Readonly<Record<string, string>> = {
	en:
		"i think it was|i think it is|i think it's|i think that|i think|i guess it is|i guess it was|i guess|" +
		"i believe it is|i believe it was|i believe|i suppose|i am sure|i'm sure|i would say|i'd say|" +
		'my answer is|the answer is|the answer was|the correct answer is|answer:|answer is|it is|' +
		"it must be|it must have been|it should be|it was|it's|that is|that was|that's|this is|this was|maybe|perhaps|probably|possibly|" +
		'most likely|definitely|certainly|surely|of course|in my opinion|if i remember correctly|year:|date:',
	de:
		'ich glaube, es ist|ich glaube es war|ich glaube|ich denke|ich vermute|vielleicht|wahrscheinlich|' +
		'vermutlich|sicher|es ist|es war|das ist|das war|die antwort ist|antwort:|meine antwort ist|meines erachtens',
	fr:
		"je pense que c'est|je crois que c'est|je pense|je crois|peut-etre|probablement|sans doute|c'est|" +
		"c'etait|la reponse est|reponse:",
	es: 'creo que es|creo que fue|creo que|creo|pienso que|quizas|quiza|tal vez|probablemente|es|fue|la respuesta es|respuesta:',
	it: 'penso che sia|credo che sia|penso|credo|forse|probabilmente|la risposta e|risposta:',
	pt: 'acho que e|acho que foi|acho que|acho|talvez|provavelmente|a resposta e|resposta:',
	nl: 'ik denk dat het|ik denk|misschien|waarschijnlijk|het is|het was|antwoord:',
	ru: 'я думаю, что это|я думаю, это|я думаю|думаю|кажется|наверное|наверно|возможно|может быть|это|ответ:',
	uk: 'я думаю, що це|я думаю|мабуть|можливо|це|відповідь:',
	pl: 'mysle, ze|mysle|chyba|moze|prawdopodobnie|to jest|to|odpowiedz:',
	tr: 'sanirim|galiba|belki|bence|cevap:',
	ar: 'اعتقد انه|اعتقد|ربما|هو|هي|الجواب:',
	fa: 'فکر کنم|فکر می کنم|شاید|احتمالا|جواب:'
};

const known = new Map<string, RegExp>();

/** Phrases at either end of a text, with what joins them to it. */
function framesOf(lang: string): RegExp {
	const language = tongue(lang);
	let found = known.get(language);
	if (!found) {
		const own = Object.hasOwn(PHRASES, language) && language !== 'en' ? PHRASES[language] : '';
		const all = [...(own ?? '').split('|'), ...(PHRASES['en'] ?? '').split('|')]
			.filter((phrase) => phrase !== '')
			.sort((a, b) => b.length - a.length);
		const either = all.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
		found = new RegExp(`^(?:${either})(?=[\\s,:]|$)[\\s,:]*|[\\s,]*[(\\s,](?:${either})\\)?$`, 'u');
		known.set(language, found);
	}
	return found;
}

/** A text without its frame, its case and accents kept; itself if there is none, or nothing else. */
export function unframed(text: string, lang: string): string {
	let line = text
		.slice(0, 240)
		.replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
		.replace(/\s+/gu, ' ')
		.normalize('NFC')
		.trim()
		.replace(/[\s?!…]+$/u, '');
	const frames = framesOf(lang);
	for (let times = 0; times < 4; times++) {
		const whole = line;
		// A full stop ends the frame, not what stands in it.
		line = line.replace(/\.$/, '');
		const plain = fold(line);
		const frame = frames.exec(plain);
		// Only where folding has moved no letter can what was found be cut out of the text itself.
		if (!frame || plain.length !== line.length || frame[0].length === line.length) {
			line = whole;
			break;
		}
		line = (frame.index === 0 ? line.slice(frame[0].length) : line.slice(0, frame.index))
			.trim()
			.replace(/[\s?!…]+$/u, '');
	}
	return line === '' ? text : line;
}

/** Normalised letter by letter, so that the length stays. */
const fold = (line: string) =>
	line
		.replace(/[^\x20-\x7e]/gu, (letter) => {
			const folded = normalise(letter);
			return folded.length === letter.length ? folded : letter;
		})
		.toLowerCase();
