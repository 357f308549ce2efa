/**
 * What schools write over the columns of their lists, by language. A table, not a rule: what is not in
 * it is told by its content, or asked.
 */
import { nicknameKey } from './nickname.ts';

/** What a column holds. `name` is a given name beside a family name, and a whole one alone. */
export type Heading =
	'id' | 'preferred' | 'given' | 'family' | 'father' | 'name' | 'whole' | 'family-first' | 'other';

/** OneRoster's come first; then English, and the others by where they are spoken. */
const WORDS: Readonly<Record<Exclude<Heading, 'family-first'>, string>> = {
	id: `sourcedId, userId, id, student id, number, no, nr, n°, №, #, lfd nr, п/п, номер, numéro, número,
		numero, sıra, t/r, ლ, 番号, 번호, 序号, 学号, ردیف, الرقم`,
	preferred: `preferred first name, preferred name, preferred given name, nickname, known as, called,
		rufname, roepnaam, tilltalsnamn, kutsumanimi, prénom usuel, prénom d'usage, spitzname`,
	given: `given name, given names, first name, first names, forename, forenames, first, given, christian name,
		vorname, vornamen, prénom, prénoms, nombre de pila, primeiro nome, nome próprio, voornaam,
		voornamen, fornavn, förnamn, fornafn, etunimi, etunimet, eesnimi, vārds, vardas, imię, imiona,
		křestní jméno, krstné meno, keresztnév, utónév, prenume, собствено име, όνομα μαθητή, անուն,
		სახელი, שם פרטי, الاسم الأول, نام کوچک, प्रथम नाम, nama depan, jina la kwanza, enw cyntaf,
		nom de pila, uz ismi, tên, ชื่อจริง, 名 (given)`,
	family: `family name, last name, surname, last, family, second name, nachname, nachnamen, familienname,
		zuname, nom de famille, apellido, apellidos, primer apellido, segundo apellido, cognome, cognomi,
		apelido, apelidos, sobrenome, achternaam, familienaam, efternavn, etternavn, efternamn, sukunimi,
		perekonnanimi, perenimi, uzvārds, pavardė, nazwisko, příjmení, priezvisko, vezetéknév, családnév,
		nume de familie, фамилия, фамилно име, фамилиясы, тегі, тек, насаб, прізвище, прозвішча, prezime,
		презиме, priimek, mbiemri, mbiemër, επώνυμο, επίθετο, soyad, soyadı, soyisim, soyismi, familiya,
		familiyasi, familiýa, familiýasy, გვარი, ազգանուն, שם משפחה, اسم العائلة, اللقب, الكنية, نام خانوادگی,
		خاندانی نام, उपनाम, कुलनाम, 姓, 姓氏, 苗字, 성, họ, nama belakang, nama keluarga, นามสกุล, овог, sloinne,
		cyfenw, abizena, cognom, cognoms, jina la ukoo`,
	father: `patronymic, middle name, middle names, father's name, zweiter vorname, отчество, по батькові,
		по бащино, бащино име, имя по отчеству, әкесінің аты, атасынын аты, номи падар, otasining ismi,
		sharifi, ata adı, atasynyň ady, baba adı, հայրանուն, მამის სახელი, πατρώνυμο, نام پدر, اسم الأب,
		segundo nombre, deuxième prénom, chữ lót, tên đệm`,
	name: `name, names, naam, navn, namn, nafn, nimi, név, nome, nombre, nombres, nom, nume, jméno, meno, ime,
		emri, emër, име, имя, ім'я, імя, аты, есімі, есім, ном, номи, ism, ismi, ad, adı, isim, ady, нэр, όνομα, שם,
		الاسم, اسم, نام, नाम, 名, 名字, 名前, 이름, nama, ชื่อ, jina, ainm, enw, izena, 名称`,
	whole: `full name, student, student name, pupil, pupil name, pupils, students, learner, display name,
		schüler, schülerin, schülername, name des schülers, élève, élèves, nom complet, alumno, alumna,
		alumnos, nombre completo, alunno, studente, aluno, aluna, nome completo, leerling, elev, elever,
		oppilas, õpilane, skolēns, mokinys, uczeń, žák, student jméno, žiak, tanuló, ученик, ученица,
		учащийся, учень, učenik, učenec, nxënësi, μαθητής, öğrenci, şagird, o'quvchi, окушы, оқушы, окуучу,
		хонанда, okuwçy, მოსწავლე, աշակերտ, תלמיד, الطالب, اسم الطالب, دانش آموز, شاگرد, छात्र, 学生, 生徒, 학생,
		học sinh, siswa, นักเรียน, mwanafunzi, nama lengkap, teljes név`,
	other: `class, klasse, classe, clase, klas, klass, luokka, klasa, třída, trieda, osztály, clasă, класс, клас,
		razred, sınıf, sinf, сынып, класс руководитель, կлас, კლასი, դասարան, כיתה, الصف, کلاس, कक्षा, 班级,
		クラス, 반, lớp, kelas, group, gruppe, groupe, grupo, gruppo, группа, група, grup, e-mail, email, mail,
		почта, date of birth, birth date, birthday, dob, geburtsdatum, geburtstag, date de naissance, fecha
		de nacimiento, data di nascita, дата рождения, дата народження, doğum tarihi, tug'ilgan sana, gender,
		sex, geschlecht, sexe, sexo, sesso, пол, стать, cinsiyet, jins, jinsi, note, notes, bemerkung, status,
		phone, telefon, téléphone, teléfono, телефон, address, adresse, grade, year, jahrgang`
};

const MEANINGS = new Map(
	Object.entries(WORDS).flatMap(([meaning, words]) =>
		words.split(',').map((word) => [nicknameKey(word), meaning as Heading] as const)
	)
);

/** Initials of family, given and father's name, as forms in many countries have them over one column. */
const INITIALS = new Set(
	[
		'фио',
		'фи',
		'піб',
		'fio',
		'fish',
		'fi',
		'тао',
		'姓名',
		'氏名',
		'성명',
		'họ và tên',
		'họ tên',
		'аты-жөні'
	].map(nicknameKey)
);

/**
 * What a heading says that its column holds; undefined for what is no heading that is known. Words
 * around the one that counts do not matter: `Vorname des Kindes`.
 */
export function headingOf(cell: string): Heading | undefined {
	if (cell.length > 60) return undefined;
	const key = nicknameKey(cell.trim());
	if (INITIALS.has(key)) return 'family-first';
	const known = MEANINGS.get(key);
	if (known) return known;
	const words = cell.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter((word) => word !== '');
	if (words.length > 6 || /\d/.test(cell)) return undefined;
	const meanings = partsOf(words);
	const given = meanings.findIndex(
		(one) => one === 'given' || one === 'preferred' || one === 'name'
	);
	const family = meanings.indexOf('family');
	if (family >= 0 && given >= 0) return family < given ? 'family-first' : 'whole';
	return (
		meanings.find((one) => one === 'father') ??
		meanings.find((one) => one === 'preferred' || one === 'given' || one === 'family') ??
		// `Name` beside other words may be anything: a school's, a group's.
		(words.length <= 3 ? meanings.find((one) => one === 'whole') : undefined)
	);
}

/** What is meant by the words, two together first. */
function partsOf(words: readonly string[]): Heading[] {
	const found: Heading[] = [];
	for (let i = 0; i < words.length; i++) {
		const two = MEANINGS.get(nicknameKey(`${words[i]}${words[i + 1] ?? ''}`));
		const one = MEANINGS.get(nicknameKey(words[i]!));
		if (two && i + 1 < words.length) i++;
		const meaning = two ?? one;
		if (meaning && meaning !== 'id' && meaning !== 'other') found.push(meaning);
	}
	return found;
}
