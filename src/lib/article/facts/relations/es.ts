import type { Relations } from './language.ts';

/** Spanish. */
export const es: Relations = {
	and: '(?:y|e)',
	link: 'de|del|de la|de los|la|el|los|las|von|van|der|da|di|ibn|al',
	article: '',
	goesOn: 'y|donde|cuyo|cuya',
	when: String.raw` (?:en|el) (?:\d{1,2} de )?(?:\p{Ll}+ de )?\d{4}`,
	noName:
		'él|ella|ellos|ellas|yo|nosotros|este|esta|esto|estos|estas|ese|esa|eso|su|sus|el|la|los|las|un|una|quien|aquí|allí|en|a|tras|después|antes|cuando|pero|y|luego|hoy',
	forms: [
		[
			'{answer:name}{aside} es la capital (?<before>de la |de los |de las |del |de ){of:name}',
			'¿Cuál es la capital {before}{of}?'
		],
		[
			'La capital (?<before>de la |de los |de las |del |de ){of:name}{aside} es {answer:name}',
			'¿Cuál es la capital {before}{of}?'
		],
		['{of:name}{aside} nació{when} en {answer:place}{when}', '¿Dónde nació {of}?'],
		['{of:name}{aside} fue fundad[oa]{when} por {answer:people}{when}', '¿Quién fundó {of}?'],
		['{answer:people} fund(?:ó|aron) {of:name}{when}', '¿Quién fundó {of}?']
	]
};
