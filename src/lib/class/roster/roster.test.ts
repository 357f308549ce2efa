import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nicknameFrom, nicknameKey } from './nickname.ts';
import { LARGEST_ROSTER, rosterFrom, stillNew } from './roster.ts';

const nicknames = (text: string, present: readonly string[] = []) =>
	rosterFrom(text, present).nicknames;

describe('a pasted list', () => {
	test.each([
		['names', 'Anna\nBen\r\nCem\n', ['Anna', 'Ben', 'Cem']],
		['whole names', 'Anna Meier\nBen van der Berg', ['Anna', 'Ben']],
		['family names first', 'Meier, Anna\nBerg, Ben', ['Anna', 'Ben']],
		['numbers before the names', '1. Anna Meier\n2) Ben', ['Anna', 'Ben']],
		['nicknames with a letter or number', 'Anna M.\nPlayer 7', ['Anna M.', 'Player 7']],
		['empty lines', '\n\nAnna\n   \nBen\n\n', ['Anna', 'Ben']],
		['a heading', 'Name\nAnna Meier', ['Anna']],
		[
			'marks of a list',
			'• Anna Meier\n• Ben Berg\n- Cem Aydın\n☐ Dora',
			['Anna', 'Ben', 'Cem', 'Dora']
		],
		['how many it holds', 'Nachname;Vorname\nMeier;Anna\nBerg;Ben\nSumme;2', ['Anna', 'Ben']],
		['one name', 'Anna', ['Anna']],
		['nothing', '', []]
	])('may hold %s', (_, text, expected) => expect(nicknames(text)).toEqual(expected));

	test('gives a letter of the family name to those who share a name, and to nobody else', () => {
		expect(nicknames('Anna Meier\nBen Berg\nAnna Krüger')).toEqual(['Anna M.', 'Ben', 'Anna K.']);
		expect(nicknames('Anna Meier\nANNA Krüger')).toEqual(['Anna M.', 'ANNA K.']);
	});

	test('gives numbers where letters are not enough', () => {
		expect(nicknames('Anna Meier\nAnna Müller\nAnna Mohr')).toEqual([
			'Anna M.',
			'Anna M. 2',
			'Anna M. 3'
		]);
	});

	test('says who is on it twice, who is in the class already, and which lines hold no name', () => {
		const text = 'Anna Meier\nBen\n...\nAnna Meier\nCem\n\u200b\u200b';
		expect(rosterFrom(text, ['ben', 'Dora'])).toMatchObject({
			nicknames: ['Anna', 'Cem'],
			known: ['Ben'],
			twice: ['Anna'],
			unreadable: [3, 6],
			over: 0
		});
	});

	test('fills a class and no more', () => {
		const names = Array.from({ length: 510 }, (_, i) => `Pupil ${i}`).join('\n');
		const { nicknames: taken, over } = rosterFrom(names, ['Anna']);
		expect([taken.length, over]).toEqual([LARGEST_ROSTER - 1, 11]);
		expect(
			rosterFrom(
				names,
				Array.from({ length: 600 }, (_, i) => `x${i}`)
			).nicknames
		).toEqual([]);
	});

	test('loses what hides or misleads', () => {
		expect(nicknames('\u202eAnna\u202c\nB\u200be\u200bn\n🦊')).toEqual(['Anna', 'Ben', '🦊']);
		expect(rosterFrom(`${'x'.repeat(10_000)}\nAnna`, [])).toMatchObject({
			nicknames: ['Anna'],
			unreadable: [1]
		});
	});
});

describe('a table', () => {
	const oneRoster = [
		'sourcedId,status,enabledUser,givenName,familyName,preferredFirstName,email',
		'u1,active,true,Johanna,Meier,Anna,a@school.example',
		'u2,active,true,Benjamin,"Berg, von",,b@school.example',
		'u3,active,true,Anna,Krüger,,c@school.example',
		'u4,active,true,,,,d@school.example'
	].join('\r\n');

	test('as OneRoster has it gives the preferred name, or else the given one', () => {
		expect(rosterFrom(oneRoster, [])).toMatchObject({
			nicknames: ['Anna M.', 'Benjamin', 'Anna K.'],
			unreadable: [5]
		});
	});

	test('leaves nothing of family names, addresses and ids behind', () => {
		const kept = JSON.stringify(rosterFrom(oneRoster, []));
		for (const secret of ['Meier', 'Berg', 'Krüger', 'school', 'u1', 'Johanna'])
			expect(kept).not.toContain(secret);
	});

	test.each([
		['semicolons', 'Nachname;Vorname\nMeier;Anna\nBerg;Ben'],
		['tabs', 'First name\tLast name\nAnna\tMeier\nBen\tBerg'],
		['a mark at its beginning', '\ufeffgivenName,familyName\nAnna,Meier\nBen,Berg'],
		['quotation marks', '"Given Name","Family Name"\n"Anna","Meier"\n"Ben","Berg"'],
		['old line ends', 'First,Last\rAnna,Meier\rBen,Berg'],
		['a column of whole names', 'No;Student\n1;Anna Meier\n2;Ben Berg'],
		['no heading', 'Anna,Meier\nBen,Berg']
	])('may have %s', (_, text) => expect(nicknames(text)).toEqual(['Anna', 'Ben']));

	test('tells two of the same name apart by their ids', () => {
		const text = 'sourcedId,givenName,familyName\n1,Anna,Meier\n2,Anna,Meier\n2,Anna,Meier';
		expect(rosterFrom(text, [])).toMatchObject({
			nicknames: ['Anna M.', 'Anna M. 2'],
			twice: ['Anna']
		});
	});
});

/** As schools export them, or teachers paste them: what the columns hold is told by their heading ... */
describe('a list of a school', () => {
	test.each([
		['Uzbek', 'Ism;Familiya\nNodira;Karimova\nAziz;Rahimov', ['Nodira', 'Aziz']],
		['Russian', 'Имя;Фамилия\nАнна;Петрова\nБорис;Иванов', ['Анна', 'Борис']],
		['Russian, family first', 'Фамилия;Имя;Отчество\nПетрова;Анна;Олеговна', ['Анна']],
		['German, under a title', 'Klasse 9b\nNachname;Vorname\nMeier;Anna\nBerg;Ben', ['Anna', 'Ben']],
		['German with words around', 'Name des Kindes\tVorname des Kindes\nMeier\tAnna', ['Anna']],
		[
			'German, numbered',
			'Nr.;Name;Vorname;Klasse\n1;Meier;Anna;9b\n2;Berg;Ben;9b',
			['Anna', 'Ben']
		],
		['French', 'NOM;Prénom;Classe\nMARTIN;Léa;3e\nPETIT;Hugo;3e', ['Léa', 'Hugo']],
		['Catalan', 'Nom;Cognoms\nLaia;Puig Serra', ['Laia']],
		['Spanish', 'Apellidos,Nombre\n"García López",Lucía', ['Lucía']],
		['Italian', 'Cognome;Nome\nRossi;Giulia', ['Giulia']],
		['Turkish', 'No;Adı;Soyadı\n1;Elif;Yılmaz', ['Elif']],
		['Kazakh', 'Тегі;Аты;Әкесінің аты\nАхметов;Нұрлан;Серікұлы', ['Нұрлан']],
		[
			'Uzbek with the father’s name',
			'Familiyasi;Ismi;Otasining ismi\nKarimova;Nodira;Aziz qizi',
			['Nodira']
		],
		['Georgian', 'სახელი;გვარი\nნინო;ბერიძე', ['ნინო']],
		['Polish, in one column', 'Nazwisko i imię\nKowalska Anna\nNowak Jan', ['Anna', 'Jan']],
		['Russian initials over one column', 'ФИО\nПетрова Анна Сергеевна\nКим Олег', ['Анна', 'Олег']],
		['Chinese', '姓,名\n王,小明', ['小明']],
		['Arabic', 'الاسم,اسم العائلة\nليلى,حداد', ['ليلى']]
	])('in %s', (_, text, expected) => {
		expect(nicknames(text)).toEqual(expected);
		expect(rosterFrom(text, []).question, 'is not asked about').toBeUndefined();
	});

	test.each([
		['"Meier, Anna";9b\n"Berg, Ben";9b', ['Anna', 'Ben']],
		['Karimova;Nodira\nRahimov;Aziz\nYusupova;Dilnoza', ['Nodira', 'Aziz', 'Dilnoza']],
		['Петрова Анна\nИванов Борис\nСмирнов Олег', ['Анна', 'Борис', 'Олег']],
		['Петрова Анна Сергеевна\nКим Борис Ильич\nЛи Ян Олегович', ['Анна', 'Борис', 'Ян']],
		['9b;Anna;Petrova\n9b;Boris;Ivanov\n9b;Olga;Smirnova', ['Anna', 'Boris', 'Olga']],
		['Anna, Ben, Cem', ['Anna', 'Ben', 'Cem']],
		['Klasse 9b\nAnna\nBen', ['Anna', 'Ben']]
	])('... or by what they hold: %s', (text, expected) => {
		expect(nicknames(text)).toEqual(expected);
		expect(rosterFrom(text, []).question).toBeUndefined();
	});

	test('is asked about where neither tells', () => {
		const text = 'Qaqa;Zuzu\nMeier;Anna\nBerg;Ben';
		expect(rosterFrom(text, []).question).toEqual({
			about: 'column',
			given: 0,
			columns: [
				['Qaqa', 'Meier', 'Berg'],
				['Zuzu', 'Anna', 'Ben']
			]
		});
		const told = rosterFrom(text, [], { given: 1, heading: true });
		expect(told).toMatchObject({ nicknames: ['Anna', 'Ben'], unreadable: [] });
		expect(told.question).toBeUndefined();
		expect(JSON.stringify(told)).not.toMatch(/Meier|Berg/);
	});

	test('is asked for the order of whole names where they do not tell it', () => {
		const text = 'Kim Minjun\nLee Seoyeon';
		expect(rosterFrom(text, [])).toMatchObject({
			nicknames: ['Kim', 'Lee'],
			question: { about: 'order', order: 'given-first' }
		});
		const told = rosterFrom(text, [], { order: 'family-first' });
		expect(told.nicknames).toEqual(['Minjun', 'Seoyeon']);
		expect(told.question).toBeUndefined();
	});
});

describe('whatever is pasted', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc
			.array(
				fc.oneof(
					fc.constantFrom('Anna', 'Anna M.', 'Anna M. 2', 'name', 'givenName', '"', '1.', '🦊'),
					fc.constantFrom(',', ';', '\t', '\n', '\r\n', ' ', ', ', '\u202e', '\u200b', '=cmd()')
				),
				{ maxLength: 60 }
			)
			.map((parts) => parts.join(''))
	);

	test('the nicknames are readable, all different, and new to the class', () => {
		fc.assert(
			fc.property(hostile, fc.array(fc.constantFrom('Anna', 'Ben', '🦊')), (text, present) => {
				const made = nicknames(text, present);
				const keys = made.map(nicknameKey);
				expect(new Set(keys).size).toBe(keys.length);
				for (const nickname of made) expect(nicknameFrom(nickname)).toBe(nickname);
				expect(stillNew(made, present), 'saved as it was shown').toEqual(made);
				expect(stillNew(made, [...present, ...made]), 'and only once').toEqual([]);
				for (const name of present) expect(keys).not.toContain(nicknameKey(name));
			}),
			{ numRuns: 2000 }
		);
	});

	test('pasting the same list again adds nobody', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })), (lines) => {
				const text = lines.map((line) => line.replaceAll(/[\s,;]/g, '')).join('\n');
				expect(nicknames(text, nicknames(text))).toEqual([]);
			})
		);
	});
});
