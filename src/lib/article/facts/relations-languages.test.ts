import { expect, test } from 'vitest';
import { relationIn } from './relations.ts';

/** What must be found, and what must not: written before the forms were. */
test.each([
	[
		'de',
		'Astana ist die Hauptstadt von Kasachstan.',
		'Wie heißt die Hauptstadt von Kasachstan?',
		'Astana'
	],
	[
		'de',
		'Ankara, eine alte Stadt, ist die Hauptstadt der Türkei.',
		'Wie heißt die Hauptstadt der Türkei?',
		'Ankara'
	],
	[
		'de',
		'Die Hauptstadt Neuseelands ist Wellington, eine Hafenstadt.',
		'Wie heißt die Hauptstadt Neuseelands?',
		'Wellington'
	],
	[
		'de',
		'Ada Lovelace (1815–1852) wurde am 10. Dezember 1815 in London geboren.',
		'Wo wurde Ada Lovelace geboren?',
		'London'
	],
	[
		'de',
		'Apple wurde 1976 von Steve Jobs, Steve Wozniak und Ronald Wayne gegründet.',
		'Wer hat Apple gegründet?',
		'Steve Jobs, Steve Wozniak und Ronald Wayne'
	],
	[
		'de',
		'Bill Gates und Paul Allen gründeten 1975 Microsoft.',
		'Wer hat Microsoft gegründet?',
		'Bill Gates und Paul Allen'
	],
	[
		'fr',
		'Astana est la capitale du Kazakhstan.',
		'Quelle est la capitale du Kazakhstan ?',
		'Astana'
	],
	['fr', 'Le Caire est la capitale de l’Égypte.', undefined, ''],
	[
		'fr',
		'La capitale de la Nouvelle-Zélande est Wellington, une ville portuaire.',
		'Quelle est la capitale de la Nouvelle-Zélande ?',
		'Wellington'
	],
	[
		'fr',
		'Ada Lovelace (1815–1852) est née à Londres en 1815.',
		'Où est née Ada Lovelace ?',
		'Londres'
	],
	[
		'fr',
		'Victor Hugo est né le 26 février 1802 à Besançon.',
		'Où est né Victor Hugo ?',
		'Besançon'
	],
	[
		'fr',
		'Apple a été fondée en 1976 par Steve Jobs et Steve Wozniak.',
		'Qui a fondé Apple ?',
		'Steve Jobs et Steve Wozniak'
	],
	[
		'fr',
		'Bill Gates et Paul Allen ont fondé Microsoft en 1975.',
		'Qui a fondé Microsoft ?',
		'Bill Gates et Paul Allen'
	],
	['es', 'Astaná es la capital de Kazajistán.', '¿Cuál es la capital de Kazajistán?', 'Astaná'],
	['es', 'La capital del Perú es Lima, en la costa.', '¿Cuál es la capital del Perú?', 'Lima'],
	[
		'fr',
		'Washington est la capitale des États-Unis.',
		'Quelle est la capitale des États-Unis ?',
		'Washington'
	],
	[
		'es',
		'Washington es la capital de los Estados Unidos.',
		'¿Cuál es la capital de los Estados Unidos?',
		'Washington'
	],
	[
		'es',
		'Ada Lovelace nació el 10 de diciembre de 1815 en Londres.',
		'¿Dónde nació Ada Lovelace?',
		'Londres'
	],
	[
		'es',
		'Apple fue fundada en 1976 por Steve Jobs, Steve Wozniak y Ronald Wayne.',
		'¿Quién fundó Apple?',
		'Steve Jobs, Steve Wozniak y Ronald Wayne'
	],
	[
		'es',
		'Bill Gates y Paul Allen fundaron Microsoft en 1975.',
		'¿Quién fundó Microsoft?',
		'Bill Gates y Paul Allen'
	],
	['de', 'Sie wurde in Warschau geboren.', undefined, ''],
	['de', 'Die Firma wurde von Steve Jobs gegründet.', undefined, ''],
	['de', 'Bonn war die Hauptstadt von Westdeutschland.', undefined, ''],
	['de', 'Sydney ist nicht die Hauptstadt von Australien.', undefined, ''],
	['de', 'Die Hauptstadt von Neuseeland ist der Hafen von Wellington.', undefined, ''],
	['de', 'Die Zeitung wurde 1921 von Studenten gegründet.', undefined, ''],
	['de', 'Greenpeace wurde 1971 von Studenten gegründet.', undefined, ''],
	['de', 'Studenten gründeten 1921 Greenpeace.', undefined, ''],
	['fr', 'Elle est née à Varsovie.', undefined, ''],
	['fr', 'L’entreprise a été fondée par Steve Jobs.', undefined, ''],
	['fr', 'Bonn était la capitale de l’Allemagne.', undefined, ''],
	['fr', 'Sydney n’est pas la capitale de l’Australie.', undefined, ''],
	['fr', 'Paris est la capitale de la mode.', undefined, ''],
	['es', 'Ella nació en Varsovia.', undefined, ''],
	['es', 'La empresa fue fundada por Steve Jobs.', undefined, ''],
	['es', 'Bonn fue la capital de Alemania.', undefined, ''],
	['es', 'Sídney no es la capital de Australia.', undefined, ''],
	['es', 'Madrid es la capital de la moda.', undefined, '']
])('%s: %s', (lang, sentence, asked, answer) => {
	const found = relationIn(sentence, 100, lang);
	expect(found?.asked).toBe(asked);
	if (!found) return;
	expect(found.answer).toBe(answer);
	expect(sentence.slice(found.start - 100, found.end - 100)).toBe(answer);
});

test('a sentence that goes on for ever is looked through at once', () => {
	const begun = performance.now();
	for (const lang of ['de', 'fr', 'es'])
		for (const many of ['Ann et ', 'Ann und ', 'Ann y ', 'Ann de la ', 'Ann, '])
			for (const ends of ['', 'est la capitale', 'wurde in'])
				relationIn(many.repeat(30).slice(0, 280) + ends, 0, lang);
	expect(performance.now() - begun).toBeLessThan(2000);
});
